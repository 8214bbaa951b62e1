import { FrozenFacts } from '@/components/report/frozen-facts';
import { ReportDocument } from '@/components/report/report-document';
import { reportView } from '@/components/report/report-view';
import { getText } from '@/lib/text/catalogue';
import { requireSharedReport } from './shared-report';

export default async function SharedReportPage({ params }: PageProps<'/share/[token]'>) {
  const shared = await requireSharedReport((await params).token);
  const { report: text, reportAnswers: answers, plumbLine } = getText();
  return (
    <ReportDocument view={reportView(shared, { report: text, answers, plumbLine })} text={text}>
      <FrozenFacts report={shared} keptUntil={null} download={null} text={text.frozen} />
    </ReportDocument>
  );
}
