import { AblationTable } from '@/components/record/ablation-table';
import { BaselineTable } from '@/components/record/baseline-table';
import { BothCases } from '@/components/record/both-cases';
import { caseRows } from '@/components/record/case-rows';
import { CodingNote } from '@/components/record/coding-note';
import { CoverageTable } from '@/components/record/coverage-table';
import { MatchedCases } from '@/components/record/matched-cases';
import { MeasureList } from '@/components/record/measure-list';
import { MissedCases } from '@/components/record/missed-cases';
import { RecordCheck } from '@/components/record/record-check';
import { RecordLimits } from '@/components/record/record-limits';
import { SubSection } from '@/components/record/sub-section';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { ablationOf } from '@/lib/domain/record/ablation';
import { backtest } from '@/lib/domain/record/backtest';
import { codingAgreement, judgedAgreement } from '@/lib/domain/record/coding-agreement';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { getText, type TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

const { record, report: reportText, reportAnswers } = getText();
const words = {
  record,
  answers: reportAnswers,
  gates: reportText.gates.items,
  criteria: reportText.criteria.names,
};
// Judged once, as the page of the record does: the cases change with a release only.
const report = backtest(publishedCases, bankV1);
/** What the figures say as long as there are no decisions. */
const empty = backtest([], bankV1);
const agreement = judgedAgreement(codingAgreement, publishedCases);
const ablation = ablationOf(publishedCases, bankV1);
const rows = caseRows(publishedCases, bankV1, words);
const rowsOf = (agrees: boolean) => rows.filter((row) => row.chosen !== 'both' && row.agrees === agrees);

/** The lists and tables of the record, from the published decisions of now. */
export function RecordPageSpecimens({ text }: { text: TextCatalogue }) {
  const { states } = text.design;
  const { n } = report.leanAccuracy;
  return (
    <>
      <UsualSpecimen file="components/record/missed-cases.tsx">
        <MissedCases rows={rowsOf(false)} n={n} text={record} />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/matched-cases.tsx">
        <MatchedCases rows={rowsOf(true)} n={n} text={record} />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/both-cases.tsx">
        <BothCases rows={rows.filter(({ chosen }) => chosen === 'both')} report={report} text={record} />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/measure-list.tsx">
        <MeasureList report={report} text={record} />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/measure-list.tsx" state={states.empty}>
        <MeasureList report={empty} text={record} />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/coverage-table.tsx">
        <SubSection id="coverage" heading={record.coverage.heading} lead={record.coverage.lead}>
          <CoverageTable points={report.riskCoverage} text={record} />
        </SubSection>
      </UsualSpecimen>
      <UsualSpecimen file="components/record/baseline-table.tsx">
        <BaselineTable report={report} text={record} />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/ablation-table.tsx">
        <AblationTable rows={ablation} words={words} />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/record-limits.tsx">
        <RecordLimits items={record.limits.items} />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/coding-note.tsx">
        <CodingNote
          agreement={agreement}
          translated={codingAgreement.length - agreement.length}
          words={words}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/record/record-check.tsx">
        <RecordCheck versions={report.versions} fileHref="/record/cases.json" text={record.check} />
      </UsualSpecimen>
    </>
  );
}
