import { DataTable } from '@/components/ui/data-table';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { CaseName } from './case-name';
import { CaseReasons } from './case-reasons';
import type { CaseRow } from './case-rows';
import { missSentence } from './miss-sentence';
import { RecordSection } from './record-section';
import { SourceLink } from './source-link';

type MissedCasesProps = {
  rows: readonly CaseRow[];
  /** Decisions for one language. */
  n: number;
  text: typeof recordText;
};

/** The decisions on which the method leaned the other way, each with what made it do so. */
export function MissedCases({ rows, n, text }: MissedCasesProps) {
  const { cases, misses } = text;
  return (
    <RecordSection
      id="misses"
      heading={misses.heading}
      lead={message(misses.lead, { count: rows.length, n })}
    >
      <DataTable
        caption={misses.caption}
        className="data-table-prose text-small"
        columns={[
          {
            key: 'decision',
            header: cases.decision,
            cell: (row) => <CaseName row={row} />,
            rowHeader: true,
          },
          { key: 'said', header: cases.said, cell: (row) => missSentence(row, text) },
          { key: 'reasons', header: cases.reasons, cell: (row) => <CaseReasons row={row} text={text} /> },
          { key: 'source', header: cases.source, cell: (row) => <SourceLink source={row.source} /> },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
    </RecordSection>
  );
}
