import type { Metadata, Route } from 'next';
import { planView } from '@/components/report/plan/plan-view';
import { FrozenFacts } from '@/components/report/frozen-facts';
import { KeepReport } from '@/components/report/keep-report';
import { ReportDocument } from '@/components/report/report-document';
import { reportView } from '@/components/report/report-view';
import { rerunHref } from '@/components/report/rerun-href';
import { whatIfHref } from '@/components/report/what-if-href';
import { privateLink } from '@/lib/auth/private-link';
import { getPrivateToken } from '@/lib/auth/viewer';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { requireOwnReport } from './own-report';
import { OnwardLinks } from './repeat/onward-links';
import { ReportActions } from './report-actions';

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
  const { report: text, reportAnswers: answers, plumbLine, plan } = getText();
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
      plan={{ view: steps, text: plan }}
      actions={<ReportActions report={report} />}
      keep={token ? <KeepReport link={await privateLink(token)} text={text.keep} /> : null}
    >
      <OnwardLinks report={report} />
      <FrozenFacts
        report={report}
        keptUntil={report.expiresAt}
        own={{ download: `/reports/${report.id}/report.json` as Route, rerun: rerunHref(report.id) }}
        text={text}
      />
    </ReportDocument>
  );
}
