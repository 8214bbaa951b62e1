import type { Metadata, Route } from 'next';
import { FrozenFacts } from '@/components/report/frozen-facts';
import { KeepReport } from '@/components/report/keep-report';
import { ReportDocument } from '@/components/report/report-document';
import { reportView } from '@/components/report/report-view';
import { LinkButton } from '@/components/ui/link-button';
import { privateLink } from '@/lib/auth/private-link';
import { getPrivateToken } from '@/lib/auth/viewer';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { requireOwnReport } from './own-report';

export async function generateMetadata({ params }: PageProps<'/reports/[reportId]'>): Promise<Metadata> {
  const { systemName } = await requireOwnReport((await params).reportId);
  const { report: text } = getText();
  return {
    title: systemName ? message(text.titleNamed, { system: systemName }) : text.title,
    robots: { index: false, follow: false },
  };
}

export default async function ReportPage({ params }: PageProps<'/reports/[reportId]'>) {
  const report = await requireOwnReport((await params).reportId);
  const { report: text, reportAnswers: answers, plumbLine } = getText();
  const token = await getPrivateToken(report.assessmentId);
  return (
    <ReportDocument
      view={reportView(report, { report: text, answers, plumbLine })}
      text={text}
      actions={
        <div role="group" aria-label={text.actions.label} className="flex flex-wrap gap-3">
          <LinkButton href={`/brief?report=${report.id}` as Route}>{text.actions.people}</LinkButton>
          <LinkButton href={`/reports/${report.id}/share` as Route} variant="secondary">
            {text.actions.share}
          </LinkButton>
        </div>
      }
    >
      {token ? <KeepReport link={privateLink(token)} text={text.keep} /> : null}
      <FrozenFacts
        report={report}
        keptUntil={report.expiresAt}
        download={`/reports/${report.id}/report.json` as Route}
        text={text.frozen}
      />
    </ReportDocument>
  );
}
