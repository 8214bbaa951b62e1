import { DataTable } from '@/components/ui/data-table';
import { LanguageMark } from '@/components/ui/language-mark';
import type { reportText } from '@/lib/text/en/report';
import type { FlipRow } from './flip-rows';

type FlipRowsTableProps = { rows: readonly FlipRow[]; text: (typeof reportText)['flips'] };

/** One row for each set of changes: what would be different, what that takes, and the verdict it gives. */
export function FlipRowsTable({ rows, text }: FlipRowsTableProps) {
  return (
    <DataTable
      caption={text.caption}
      columns={[
        {
          key: 'change',
          header: text.change,
          cell: (row: FlipRow) => <Changes changes={row.changes} and={text.and} />,
          rowHeader: true,
        },
        { key: 'effort', header: text.effort, cell: (row: FlipRow) => row.effort },
        {
          key: 'verdict',
          header: text.verdict,
          cell: (row: FlipRow) => <LanguageMark tone={row.verdict.tone}>{row.verdict.label}</LanguageMark>,
        },
      ]}
      rows={rows}
      rowKey={(row) => row.key}
    />
  );
}

function Changes({ changes, and }: { changes: FlipRow['changes']; and: string }) {
  return changes.map((change, index) => (
    <span key={change.key} className="block">
      {index > 0 ? <span className="font-normal text-ink-2">{`${and} `}</span> : null}
      {change.to}
      <span className="block text-small font-normal text-ink-2">{change.from}</span>
    </span>
  ));
}
