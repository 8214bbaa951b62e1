import type { Metadata } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { AblationTable } from '@/components/record/ablation-table';
import { baselinesLead } from '@/components/record/baseline-rows';
import { BaselineTable } from '@/components/record/baseline-table';
import { BothCases } from '@/components/record/both-cases';
import { caseRows } from '@/components/record/case-rows';
import { CodingNote } from '@/components/record/coding-note';
import { CoverageTable } from '@/components/record/coverage-table';
import { DecisionStrip } from '@/components/record/decision-strip';
import { EmptyRecord } from '@/components/record/empty-record';
import { FigureRow } from '@/components/record/figure-row';
import { MatchedCases } from '@/components/record/matched-cases';
import { MeasureList } from '@/components/record/measure-list';
import { MissedCases } from '@/components/record/missed-cases';
import { RecordCheck } from '@/components/record/record-check';
import { RecordHead } from '@/components/record/record-head';
import { RecordLimits } from '@/components/record/record-limits';
import { RecordSection } from '@/components/record/record-section';
import { SubSection } from '@/components/record/sub-section';
import { ReliabilityFigure } from '@/components/record/reliability-figure';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { ablationOf } from '@/lib/domain/record/ablation';
import { backtest, type BacktestResult } from '@/lib/domain/record/backtest';
import { codingAgreement, judgedAgreement } from '@/lib/domain/record/coding-agreement';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { getText } from '@/lib/text/catalogue';

const { record: text, report: reportText, reportAnswers } = getText();
const words = {
  record: text,
  answers: reportAnswers,
  gates: reportText.gates.items,
  criteria: reportText.criteria.names,
};

export const metadata: Metadata = { title: text.title, description: text.description };

/** Static: the figures are those of `npm run -s backtest`, computed when the site is built (N29). */
export default function RecordPage() {
  const report = backtest(publishedCases, bankV1);
  const isEmpty = publishedCases.length === 0;
  const agreement = judgedAgreement(codingAgreement, publishedCases);
  return (
    <>
      {isEmpty ? <EmptyRecord text={text} /> : <FullRecord report={report} />}
      <div className="border-t border-line">
        <PageContainer className="grid gap-x-16 gap-y-12 py-12 sm:py-16 lg:grid-cols-2">
          {isEmpty ? null : (
            <CodingNote
              agreement={agreement}
              translated={codingAgreement.length - agreement.length}
              words={words}
            />
          )}
          <RecordCheck
            versions={report.versions}
            fileHref={isEmpty ? null : '/record/cases.json'}
            text={text.check}
          />
        </PageContainer>
      </div>
    </>
  );
}

function FullRecord({ report }: { report: BacktestResult }) {
  const sides = sidesFor('/record');
  const { n } = report.leanAccuracy;
  const rows = caseRows(publishedCases, bankV1, words);
  const divided = rows.filter((row) => row.chosen === 'both');
  const single = rows.filter((row) => row.chosen !== 'both');
  const { reliability, coverage, baselines, ablation, limits } = text;
  return (
    <>
      <RecordHead count={report.n} single={n} text={text} />
      <RecordSection id="strip" heading={text.strip.heading} lead={text.strip.lead} raised>
        <DecisionStrip rows={single} sides={sides} text={text} />
        <FigureRow report={report} text={text} />
      </RecordSection>
      <MissedCases rows={single.filter((row) => !row.agrees)} n={n} text={text} />
      <MatchedCases rows={single.filter((row) => row.agrees)} n={n} text={text} />
      {divided.length > 0 ? <BothCases rows={divided} report={report} text={text} /> : null}
      <RecordSection id="reliability" heading={reliability.heading} lead={reliability.lead}>
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
          <ReliabilityFigure
            blocks={report.reliability?.blocks ?? []}
            rows={single}
            sides={sides}
            text={text}
          />
          <MeasureList report={report} text={text} />
        </div>
        <SubSection id="coverage" heading={coverage.heading} lead={coverage.lead}>
          <CoverageTable points={report.riskCoverage} text={text} />
        </SubSection>
      </RecordSection>
      <RecordSection id="baselines" heading={baselines.heading} lead={baselinesLead(report, text)}>
        <BaselineTable report={report} text={text} />
        <SubSection id="ablation" heading={ablation.heading} lead={ablation.lead}>
          <AblationTable rows={ablationOf(publishedCases, bankV1)} words={words} />
        </SubSection>
      </RecordSection>
      <RecordSection id="limits" heading={limits.heading}>
        <RecordLimits items={limits.items} />
      </RecordSection>
    </>
  );
}
