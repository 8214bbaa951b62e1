import type { ReactNode } from 'react';
import { ClaimPage } from '@/app/(site)/claims/[claimId]/claim-page';
import HomePage from '@/app/(site)/page';
import { fieldWords } from '@/app/assess/field-words';
import { questionWords } from '@/app/assess/question-words';
import { ComparisonDocument } from '@/app/reports/compare/comparison-document';
import { comparisonView } from '@/app/reports/compare/comparison-view';
import { SetupForm } from '@/components/account/setup-form';
import { SignInForm } from '@/components/account/sign-in-form';
import { demoAction } from '@/components/design/demo-action';
import { FailureNotice } from '@/components/layout/failure-notice';
import { LegalArticle } from '@/components/legal/legal-article';
import { OperatorFacts } from '@/components/legal/operator-facts';
import { OperatorNotice } from '@/components/legal/operator-notice';
import { EmptyRecord } from '@/components/record/empty-record';
import { RecordHead } from '@/components/record/record-head';
import { RerunDocument } from '@/components/report/rerun-document';
import { rerunView } from '@/components/report/rerun-view';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { typedParts } from '@/lib/domain/assessment/part-rows';
import { currentVersion, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import type { Claim } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { judgeAgain } from '@/lib/domain/report/judge-again';
import { errorPageText } from '@/lib/text/error-page';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { reportCases } from '../reports/report-cases';
import { sampleReport } from '../sample-report';
import { nothingWeighs, PlaygroundSpecimen } from '../playground-specimen';
import { AnswerFieldSpecimen } from './answer-field-specimen';
import { emptyBrief, refusedBrief } from './brief-cases';
import type { PageCase } from './case-href';
import { WhatIfSpecimen } from './what-if-specimen';

const asked = { bank: currentVersion, answers: {} };
const sampleParts = { parts: 'listed', ...typedParts(reportCases.split.components ?? []) };

/** What is shown, and whether it brings the first heading of its page. */
type Shown = { part: ReactNode; hasHeading: boolean };

/**
 * What can stand on a page only once, because it has the first heading of a page or names that links lead to.
 * @param day YYYY-MM-DD, the day of reading
 */
export function pageCase(shown: PageCase, text: TextCatalogue, day: string): Shown {
  switch (shown) {
    case 'home':
      return { part: <HomePage />, hasHeading: true };
    case 'single':
      return { part: question('workload', {}, {}, text), hasHeading: true };
    case 'refused':
      return {
        part: question('workload', {}, { answer: text.assessment.step.nothingChosen }, text),
        hasHeading: true,
      };
    case 'ranking':
      return {
        part: question('priorities', { answer: ['run-cost', 'latency'] }, {}, text),
        hasHeading: true,
      };
    case 'parts':
      return {
        part: question('components', sampleParts, {}, text),
        hasHeading: true,
      };
    case 'whatIf':
      return { part: <WhatIfSpecimen text={text} day={day} />, hasHeading: false };
    case 'rerun':
      return { part: rerun(text, day), hasHeading: false };
    case 'compared':
      return { part: compared(text, day), hasHeading: false };
    case 'recordHead':
      return { part: <RecordHead count={39} single={34} text={text.record} />, hasHeading: true };
    case 'recordEmpty':
      return { part: <EmptyRecord text={text.record} />, hasHeading: true };
    case 'legal':
      return { part: legal(text), hasHeading: true };
    case 'claim':
      return claimCase(-1);
    case 'claimBefore':
      return claimCase(0);
    case 'claimBare':
      return claimWhere(({ figures, status }) => figures.length === 0 && status === 'checked');
    case 'claimUnchecked':
      return claimWhere(({ status }) => status === 'unchecked');
    case 'briefEmpty':
      return { part: emptyBrief(text), hasHeading: false };
    case 'briefRefused':
      return { part: refusedBrief(text), hasHeading: false };
    case 'playground':
      return { part: <PlaygroundSpecimen typed={[]} text={text} />, hasHeading: false };
    case 'playgroundNothing':
      return { part: <PlaygroundSpecimen typed={nothingWeighs} text={text} />, hasHeading: false };
    case 'signIn':
      return {
        part: <SignInForm action={demoAction} text={text.account} next="/admin" />,
        hasHeading: false,
      };
    case 'setup':
      return {
        part: (
          <SetupForm action={demoAction} text={text.account} passwordHelp={text.design.pages.samples.help} />
        ),
        hasHeading: false,
      };
    case 'failure':
      return { part: failure, hasHeading: true };
  }
}

function question(
  id: QuestionId,
  values: Record<string, string | string[]>,
  errors: Record<string, string>,
  { assessment }: TextCatalogue,
): ReactNode {
  return (
    <AnswerFieldSpecimen
      key={id}
      field={fieldWords(asked, id)}
      words={questionWords(asked, id)}
      values={values}
      errors={errors}
      keyText={assessment.keys}
    />
  );
}

function rerun(text: TextCatalogue, day: string): ReactNode {
  const { report, reportAnswers: answers, plumbLine } = text;
  const source = sampleReport('rerun', text.design.samples.system, reportCases.split, day);
  const view = rerunView(source, judgeAgain(source.document, day), day, { report, answers, plumbLine });
  return (
    <div className="flex flex-col gap-14">
      <RerunDocument view={view} text={report.rerun} />
    </div>
  );
}

function compared(text: TextCatalogue, day: string): ReactNode {
  const { comparing, report, reportAnswers: answers, plumbLine, design } = text;
  const [earlier, later] = (['go', 'rust'] as const).map((verdict) =>
    sampleReport(verdict, design.samples.system, reportCases[verdict], day),
  );
  if (!earlier || !later) return null;
  return (
    <div className="flex flex-col gap-14">
      <ComparisonDocument view={comparisonView(earlier, later, { comparing, report, answers, plumbLine })} />
    </div>
  );
}

/** The claim with the longest history, as it is worded now (-1) or was at first (0). */
function claimCase(at: number): Shown {
  const versions = claims
    .map(({ id }) => claimHistory(id))
    .reduce((longest, history) => (history.length > longest.length ? history : longest));
  const shown = versions.at(at);
  return { part: shown ? <ClaimPage versions={versions} shown={shown} /> : null, hasHeading: true };
}

/** A claim of this kind in its present wording. */
function claimWhere(isMeant: (claim: Claim) => boolean): Shown {
  const versions = claimHistory(claims.find(isMeant)?.id ?? '');
  const shown = versions.at(-1);
  return { part: shown ? <ClaimPage versions={versions} shown={shown} /> : null, hasHeading: true };
}

function legal({ legal: words, design }: TextCatalogue): ReactNode {
  const { operator, missing, setting } = design.pages.samples;
  return (
    <LegalArticle
      page={words.accessibility}
      notice={<OperatorNotice missing={[{ name: missing, setting }]} text={words.unfinished} />}
      contact={<OperatorFacts operator={operator} text={words.imprint} />}
    />
  );
}

const failure = (
  <FailureNotice
    retry={<Button>{errorPageText.retry}</Button>}
    status={<Notice kind="warning">{errorPageText.waiting}</Notice>}
    reference="1061403838"
    text={errorPageText}
  />
);
