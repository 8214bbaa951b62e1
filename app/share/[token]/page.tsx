import { planView } from '@/components/plan/plan-view';
import { FrozenFacts } from '@/components/report/frozen-facts';
import { ReportDocument } from '@/components/report/report-document';
import { reportView } from '@/components/report/report-view';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { requireSharedReport } from './shared-report';

export default async function SharedReportPage({ params }: PageProps<'/share/[token]'>) {
  const shared = await requireSharedReport((await params).token);
  const { report: text, reportAnswers: answers, plumbLine, plan } = getText();
  const reading = { day: todayInUtc(), isOwner: false };
  return (
    <ReportDocument
      view={reportView(shared, reading, { report: text, answers, plumbLine })}
      text={text}
      plan={{ view: planView(shared, () => null, { plan, report: text, answers }), text: plan }}
    >
      <FrozenFacts report={shared} keptUntil={null} own={null} text={text} />
    </ReportDocument>
  );
}
