import type { Metadata, Route } from 'next';
import { AssessmentEntry } from '@/components/assessment/assessment-entry';
import { QuietPage } from '@/components/assessment/quiet-page';
import { LineMark } from '@/components/plumb-line/line-mark';
import { ActForm } from '@/components/ui/act-form';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Moment } from '@/components/ui/moment';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { getRespondent } from '@/lib/auth/viewer';
import { brand } from '@/lib/brand/brand';
import { listAssessments, type AssessmentRow } from '@/lib/data/list-assessments';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { continueAssessmentAction } from '../assess/actions';
import { ForgetAssessments } from './forget-assessments';

const assessHref = '/assess' as Route;

export const metadata: Metadata = { title: getText().assessment.reports.title, robots: { index: false } };

/** The assessments this browser holds the private links of, with the way on for each. */
export default async function ReportsPage() {
  const rows = await listAssessments(await getRespondent());
  const { site, assessment: text, comparing } = getText();
  return (
    <QuietPage
      brandName={brand.name}
      skipLabel={site.chrome.skip}
      heading={text.reports.heading}
      lead={text.reports.lead}
    >
      {rows.length === 0 ? (
        <EmptyState
          className="mt-10"
          title={text.reports.empty}
          action={<LinkButton href={assessHref}>{text.reports.start}</LinkButton>}
        >
          {text.reports.emptyBody}
        </EmptyState>
      ) : (
        <>
          <ul className="mt-8 border-t border-line">
            {rows.map((row) => (
              <Entry key={row.assessmentId} row={row} />
            ))}
          </ul>
          <div className="mt-8 flex flex-wrap gap-3">
            <LinkButton href={assessHref} variant="secondary">
              {text.reports.startAnother}
            </LinkButton>
            {rows.filter((row) => row.report).length > 1 ? (
              <LinkButton href="/reports/compare" variant="secondary">
                {comparing.compare.entry}
              </LinkButton>
            ) : null}
          </div>
          <ForgetAssessments rows={rows} />
        </>
      )}
    </QuietPage>
  );
}

function Entry({ row }: { row: AssessmentRow }) {
  const { reports, unnamed, lastSaved } = getText().assessment;
  const name = row.systemName || unnamed;
  return row.report ? (
    <AssessmentEntry
      name={name}
      mark={<LineMark {...row.report.drawing} id={`line-${row.report.id}`} sides={sidesFor(row.report.id)} />}
      state={
        <>
          {verdictName(row.report.verdict)} · {reports.finishedOn} <Moment at={row.report.createdAt} />
        </>
      }
    >
      <LinkButton
        href={`/reports/${row.report.id}` as Route}
        variant="secondary"
        aria-label={message(reports.readNamed, { system: name })}
      >
        {reports.read}
      </LinkButton>
    </AssessmentEntry>
  ) : (
    <AssessmentEntry
      name={name}
      state={
        <>
          {message(reports.running, { count: row.answered })} · {lastSaved} <Moment at={row.savedAt} />
        </>
      }
    >
      <ActForm
        action={continueAssessmentAction}
        fields={{ assessment: row.assessmentId }}
        pendingLabel={reports.opening}
      >
        <span aria-hidden="true">{reports.continue}</span>
        <VisuallyHidden>{message(reports.continueNamed, { system: name })}</VisuallyHidden>
      </ActForm>
    </AssessmentEntry>
  );
}

function verdictName(verdict: string): string {
  const names: Record<string, string> = getText().assessment.reports.verdicts;
  return names[verdict] ?? verdict;
}
