import type { Metadata, Route } from 'next';
import { RerunDocument } from '@/components/report/rerun-document';
import { rerunView } from '@/components/report/rerun-view';
import { ReportList } from '@/components/report/report-list';
import { SectionHeading } from '@/components/report/section-heading';
import { shownSystemName } from '@/components/report/shown-system-name';
import { ActForm } from '@/components/ui/act-form';
import { TextLink } from '@/components/ui/text-link';
import { getRespondent } from '@/lib/auth/viewer';
import { listReportsOf } from '@/lib/data/report-reruns';
import { judgeAgain } from '@/lib/domain/report/judge-again';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { requireOwnReport } from '../own-report';
import { keepRerunAction } from './actions';

export async function generateMetadata({
  params,
}: PageProps<'/reports/[reportId]/rerun'>): Promise<Metadata> {
  const { systemName } = await requireOwnReport((await params).reportId);
  const { rerun } = getText().report;
  return {
    title: systemName ? message(rerun.titleNamed, { system: systemName }) : rerun.title,
    robots: { index: false, follow: false },
  };
}

export default async function RerunPage({ params }: PageProps<'/reports/[reportId]/rerun'>) {
  const report = await requireOwnReport((await params).reportId);
  const { report: text, reportAnswers: answers, plumbLine } = getText();
  const day = todayInUtc();
  const again = judgeAgain(report.document, day);
  const reports = await listReportsOf(await getRespondent(), report.assessmentId);
  return (
    <div className="flex flex-col gap-14 pt-8 pb-20 sm:pt-10">
      <header>
        <p className="text-small">
          <TextLink href={`/reports/${report.id}` as Route}>{text.rerun.back}</TextLink>
        </p>
        <h1 className="heading mt-6 text-title [overflow-wrap:anywhere]">
          {text.rerun.heading}: <bdi>{shownSystemName(report.systemName, { report: text })}</bdi>
        </h1>
        <p className="mt-4 max-w-measure text-ink-2">{text.rerun.lead}</p>
      </header>
      <RerunDocument
        view={rerunView(report, again, day, { report: text, answers, plumbLine })}
        text={text.rerun}
      />
      <section aria-labelledby="keep-rerun" className="print:hidden">
        <SectionHeading id="keep-rerun" note={text.rerun.keep.note}>
          {text.rerun.keep.heading}
        </SectionHeading>
        <ActForm
          action={keepRerunAction}
          fields={{ report: report.id }}
          pendingLabel={text.rerun.keep.pending}
          className="mt-6"
        >
          {text.rerun.keep.submit}
        </ActForm>
      </section>
      <ReportList reports={reports} currentId={report.id} text={text} />
    </div>
  );
}
