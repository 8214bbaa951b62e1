import { LineMark } from '@/components/plumb-line/line-mark';
import { DataTable, type Column } from '@/components/ui/data-table';
import { LanguageMark } from '@/components/ui/language-mark';
import { LinkButton } from '@/components/ui/link-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { message } from '@/lib/shared/message';
import type { reportText } from '@/lib/text/en/report';
import type { FlipRow } from './flip-rows';

type FlipText = (typeof reportText)['flips'];

type FlipRowsTableProps = { rows: readonly FlipRow[]; text: FlipText };

/** One row for each set of changes: what would be different, what that takes, and the verdict it gives. */
export function FlipRowsTable({ rows, text }: FlipRowsTableProps) {
  const columns: Column<FlipRow>[] = [
    {
      key: 'change',
      header: text.change,
      cell: (row) => <Changes changes={row.changes} and={text.and} />,
      rowHeader: true,
    },
    { key: 'effort', header: text.effort, cell: (row) => row.effort },
    {
      key: 'verdict',
      header: text.verdict,
      cell: (row) => (
        <span className="flex items-center gap-3">
          <LineMark {...row.line} className="-my-1.5" />
          <LanguageMark tone={row.verdict.tone}>{row.verdict.label}</LanguageMark>
        </span>
      ),
    },
  ];
  const canTry = rows.some((row) => row.tryHref);
  return (
    <DataTable
      caption={text.caption}
      columns={canTry ? [...columns, tryColumn(text)] : columns}
      rows={rows}
      rowKey={(row) => row.key}
    />
  );
}

function tryColumn(text: FlipText): Column<FlipRow> {
  return {
    key: 'try',
    header: text.tryIt,
    hideHeader: true,
    align: 'end',
    cell: ({ tryHref, summary }) =>
      tryHref ? (
        <LinkButton href={tryHref} variant="secondary" size="dense">
          {text.tryIt} <VisuallyHidden>{message(text.tryWhat, { changes: summary })}</VisuallyHidden>
        </LinkButton>
      ) : null,
  };
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
