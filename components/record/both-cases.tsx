import { DataTable } from '@/components/ui/data-table';
import { LanguageMark } from '@/components/ui/language-mark';
import type { BacktestResult } from '@/lib/domain/record/backtest';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { CaseName } from './case-name';
import type { CaseRow } from './case-rows';
import { RecordSection } from './record-section';
import { SourceLink } from './source-link';

type BothCasesProps = { rows: readonly CaseRow[]; report: BacktestResult; text: typeof recordText };

/** The decisions for both languages, which are counted apart. */
export function BothCases({ rows, report, text }: BothCasesProps) {
  const { both, cases, languages } = text;
  const { withParts, split } = report.both;
  return (
    <RecordSection
      id="both"
      heading={both.heading}
      lead={message(both.lead, { count: rows.length, parts: withParts, right: split })}
    >
      <DataTable
        caption={both.caption}
        columns={[
          { key: 'decision', header: cases.decision, cell: (row) => <CaseName row={row} />, rowHeader: true },
          { key: 'verdict', header: cases.verdict, cell: (row) => row.verdict },
          {
            key: 'ahead',
            header: cases.leanAhead,
            cell: (row) => (
              <LanguageMark tone={row.lean}>{`${languages[row.lean]}, ${row.sure}`}</LanguageMark>
            ),
          },
          { key: 'source', header: cases.source, cell: (row) => <SourceLink source={row.source} /> },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
    </RecordSection>
  );
}
