import { Specimen } from '@/components/design/specimen';
import { VerdictBar } from '@/components/method/verdict-bar';
import { caseRows } from '@/components/record/case-rows';
import { DecisionStrip } from '@/components/record/decision-strip';
import { FigureRow } from '@/components/record/figure-row';
import { ReliabilityFigure } from '@/components/record/reliability-figure';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { backtest } from '@/lib/domain/record/backtest';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { getText, type TextCatalogue } from '@/lib/text/catalogue';

const { record, report: reportText, reportAnswers } = getText();
// Judged once, as the page of the record does: the cases change with a release only.
const report = backtest(publishedCases, bankV1);
const rows = caseRows(publishedCases, bankV1, {
  record,
  answers: reportAnswers,
  gates: reportText.gates.items,
  criteria: reportText.criteria.names,
});
const single = rows.filter(({ chosen }) => chosen !== 'both');
const sides = { go: 'go-left', rust: 'rust-left' } as const;

/** The pictures of the record, drawn from the published decisions of now. */
export function RecordSpecimens({ text }: { text: TextCatalogue }) {
  const { design } = text;
  const { pictures } = design;
  const blocks = report.reliability?.blocks ?? [];
  return (
    <>
      <Specimen
        file="components/record/decision-strip.tsx"
        text={design}
        layout="once"
        draw={() => [
          { state: pictures.strip, part: <DecisionStrip rows={single} sides={sides.go} text={record} /> },
        ]}
      />
      <Specimen
        file="components/record/figure-row.tsx"
        text={design}
        layout="stacked"
        draw={() => [
          { state: pictures.record, part: <FigureRow report={report} text={record} /> },
          { state: design.states.empty, part: <FigureRow report={backtest([], bankV1)} text={record} /> },
        ]}
      />
      <Specimen
        file="components/record/reliability-figure.tsx"
        text={design}
        layout="once"
        draw={() => [
          {
            state: pictures.reliability,
            part: <ReliabilityFigure blocks={blocks} rows={single} sides={sides.go} text={record} />,
          },
        ]}
      />
      <Specimen
        file="components/method/verdict-bar.tsx"
        text={design}
        draw={() => [
          {
            state: pictures.goFirst,
            part: <VerdictBar shares={{ go: 41, rust: 36, neither: 23 }} sides={sides.go} />,
          },
          {
            state: pictures.rustFirst,
            part: <VerdictBar shares={{ go: 41, rust: 36, neither: 23 }} sides={sides.rust} />,
          },
          {
            state: design.figures.states.oneSided,
            part: <VerdictBar shares={{ go: 0, rust: 100, neither: 0 }} sides={sides.go} />,
          },
          {
            state: design.figures.states.none,
            part: <VerdictBar shares={{ go: 0, rust: 0, neither: 100 }} sides={sides.go} />,
          },
        ]}
      />
    </>
  );
}
