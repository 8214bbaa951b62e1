import { DataTable } from '@/components/ui/data-table';
import { LanguageMark } from '@/components/ui/language-mark';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { CaseName } from './case-name';
import type { CaseRow } from './case-rows';
import { RecordSection } from './record-section';
import { SourceLink } from './source-link';

type MatchedCasesProps = {
  rows: readonly CaseRow[];
  /** Decisions for one language. */
  n: number;
  text: typeof recordText;
};

/** The decisions on which the lean is what was chosen. */
export function MatchedCases({ rows, n, text }: MatchedCasesProps) {
  const { cases, matches } = text;
  return (
    <RecordSection
      id="matches"
      heading={matches.heading}
      lead={message(matches.lead, { count: rows.length, n })}
    >
      <DataTable
        caption={matches.caption}
        columns={[
          { key: 'decision', header: cases.decision, cell: (row) => <CaseName row={row} />, rowHeader: true },
          { key: 'chose', header: cases.choseAhead, cell: (row) => <Sure row={row} text={text} /> },
          { key: 'source', header: cases.source, cell: (row) => <SourceLink source={row.source} /> },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
    </RecordSection>
  );
}

function Sure({ row, text }: { row: CaseRow; text: typeof recordText }) {
  const { cases, languages } = text;
  return (
    <>
      <LanguageMark tone={row.lean}>{`${languages[row.lean]}, ${row.sure}`}</LanguageMark>
      <span className="block text-small text-ink-2">{row.named ? cases.named : cases.unnamed}</span>
    </>
  );
}
