import { DataTable } from '@/components/ui/data-table';
import { cn } from '@/lib/shared/cn';
import type { whatIfText } from '@/lib/text/en/what-if';
import type { VerdictFigure, VerdictView } from './verdict-view';

type VerdictTableProps = { now: VerdictView; saved: VerdictView; text: (typeof whatIfText)['verdict'] };

type Row = { key: VerdictFigure['key']; now: readonly string[]; saved: readonly string[] };

/** The same two verdicts in numbers; what differs stands out. */
export function VerdictTable({ now, saved, text }: VerdictTableProps) {
  const rows = now.figures.map(({ key, lines }): Row => {
    const before = saved.figures.find((figure) => figure.key === key);
    return { key, now: lines, saved: before?.lines ?? [] };
  });
  const lines = (some: readonly string[], isStressed: boolean) =>
    some.map((line) => (
      <span key={line} className={cn('block', isStressed ? 'font-semibold' : null)}>
        {line}
      </span>
    ));
  return (
    <>
      <DataTable
        caption={text.table.caption}
        dense
        columns={[
          { key: 'name', header: text.table.name, rowHeader: true, cell: (row: Row) => text.rows[row.key] },
          {
            key: 'now',
            header: text.table.now,
            cell: (row: Row) => lines(row.now, row.now.join() !== row.saved.join()),
          },
          { key: 'saved', header: text.table.saved, cell: (row: Row) => lines(row.saved, false) },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </>
  );
}
