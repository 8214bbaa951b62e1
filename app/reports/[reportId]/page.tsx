import type { Metadata, Route } from 'next';
import { planView } from '@/components/plan/plan-view';
import { ReportPlan } from '@/components/plan/report-plan';
import { FrozenFacts } from '@/components/report/frozen-facts';
import { KeepReport } from '@/components/report/keep-report';
import { ReportDocument } from '@/components/report/report-document';
import { reportView } from '@/components/report/report-view';
import { rerunHref } from '@/components/report/rerun-href';
import { whatIfHref } from '@/components/report/what-if-href';
import { LinkButton } from '@/components/ui/link-button';
import { privateLink } from '@/lib/auth/private-link';
import { getPrivateToken } from '@/lib/auth/viewer';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { requireOwnReport } from './own-report';
import { OnwardLinks } from './repeat/onward-links';

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
  const { report: text, reportAnswers: answers, plumbLine, plan, whatIf } = getText();
  const steps = planView(report, (question) => whatIfHref(report.id, [], question), {
    plan,
    report: text,
    answers,
  });
  const token = await getPrivateToken(report.assessmentId);
  return (
    <ReportDocument
      view={reportView(report, { day: todayInUtc(), isOwner: true }, { report: text, answers, plumbLine })}
      text={text}
      actions={
        <div role="group" aria-label={text.actions.label} className="flex flex-wrap gap-3">
          <LinkButton href={`/brief?report=${report.id}` as Route}>{text.actions.people}</LinkButton>
          <LinkButton href={`/reports/${report.id}/share` as Route} variant="secondary">
            {text.actions.share}
          </LinkButton>
          <LinkButton href={whatIfHref(report.id, [])} variant="secondary">
            {whatIf.open}
          </LinkButton>
        </div>
      }
    >
      <ReportPlan view={steps} text={plan} />
      <OnwardLinks report={report} />
      {token ? <KeepReport link={privateLink(token)} text={text.keep} /> : null}
      <FrozenFacts
        report={report}
        keptUntil={report.expiresAt}
        own={{ download: `/reports/${report.id}/report.json` as Route, rerun: rerunHref(report.id) }}
        text={text.frozen}
      />
    </ReportDocument>
  );
}
