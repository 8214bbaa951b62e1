import type { Metadata } from 'next';
import { ChooseReports } from '@/components/comparing/choose-reports';
import { shownSystemName } from '@/components/report/shown-system-name';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { getRespondent } from '@/lib/auth/viewer';
import { listComparableReports, type ComparableReport } from '@/lib/data/repeats';
import type { OwnReport } from '@/lib/data/reports';
import { formatMoment } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { requireChosenReports, type ChosenReports } from './chosen-reports';
import { ComparisonDocument } from './comparison-document';
import { comparisonView } from './comparison-view';

export const metadata: Metadata = {
  title: getText().comparing.compare.title,
  robots: { index: false, follow: false },
};

/** Two reports of one's own side by side, or the choice of them (A15). */
export default async function CompareReportsPage({ searchParams }: PageProps<'/reports/compare'>) {
  const viewer = await getRespondent();
  const chosen = await requireChosenReports(viewer, await searchParams);
  const reports = await listComparableReports(viewer);
  const { earlier, later } = chosen;
  return (
    <div className="pt-8 pb-20 sm:pt-10">
      <p className="text-small">
        <TextLink href="/reports">{getText().comparing.backToList}</TextLink>
      </p>
      {earlier && later && earlier.id !== later.id ? (
        <Comparison earlier={earlier} later={later} reports={reports} />
      ) : (
        <Choice chosen={chosen} reports={reports} />
      )}
    </div>
  );
}

type ReportsProps = { reports: readonly ComparableReport[] };
type ComparisonProps = ReportsProps & { earlier: OwnReport; later: OwnReport };

function Comparison({ earlier, later, reports }: ComparisonProps) {
  const { comparing, report, reportAnswers: answers, plumbLine } = getText();
  const view = comparisonView(earlier, later, { comparing, report, answers, plumbLine });
  return (
    <div className="mt-6 flex flex-col gap-16">
      <header>
        <h1 className="heading text-title [overflow-wrap:anywhere]">{view.heading}</h1>
        <p className="mt-4 max-w-measure text-lead text-ink-2">{view.summary.join(' ')}</p>
      </header>
      <ComparisonDocument view={view} />
      <Disclosure summary={comparing.compare.choose.again}>
        <ReportForm chosen={{ earlier, later }} reports={reports} />
      </Disclosure>
    </div>
  );
}

function Choice({ chosen, reports }: ReportsProps & { chosen: ChosenReports }) {
  const { heading, lead, tooFew, sameReport } = getText().comparing.compare;
  return (
    <>
      <h1 className="heading mt-6 text-title">{heading}</h1>
      {reports.length < 2 ? (
        <EmptyState
          className="mt-10"
          title={tooFew.title}
          action={<LinkButton href="/reports">{tooFew.action}</LinkButton>}
        >
          {tooFew.body}
        </EmptyState>
      ) : (
        <>
          <p className="mt-4 max-w-measure text-ink-2">{lead}</p>
          {chosen.earlier && chosen.later ? (
            <Notice className="mt-8" title={sameReport.title}>
              {sameReport.body}
            </Notice>
          ) : null}
          <div className="mt-8">
            <ReportForm chosen={chosen} reports={reports} />
          </div>
        </>
      )}
    </>
  );
}

function ReportForm({ chosen, reports }: ReportsProps & { chosen: ChosenReports }) {
  const { comparing, report } = getText();
  const { choose } = comparing.compare;
  const verdicts: Record<string, string> = report.flips.verdicts;
  const options = reports.map(({ id, systemName, createdAt, verdict }) => ({
    value: id,
    label: message(choose.option, {
      system: shownSystemName(systemName, { report }),
      date: formatMoment(createdAt),
      verdict: verdicts[verdict] ?? verdict,
    }),
  }));
  return (
    <ChooseReports
      action="/reports/compare"
      options={options}
      chosen={{ earlier: chosen.earlier?.id, later: chosen.later?.id }}
      text={choose}
    />
  );
}
