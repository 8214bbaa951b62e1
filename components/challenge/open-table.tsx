import { DataTable, type Column } from '@/components/ui/data-table';
import { formatShortDate } from '@/lib/shared/format-short';
import { message } from '@/lib/shared/message';
import type { challengeText } from '@/lib/text/en/challenge';
import { ChallengeLink } from './challenge-link';
import type { OpenRow } from './challenge-row';

type OpenTableProps = { rows: readonly OpenRow[]; text: typeof challengeText };

/** Challenges that wait for a decision, each with its clock. */
export function OpenTable({ rows, text }: OpenTableProps) {
  const { columns: names, ...queue } = text.queue;
  const columns: Column<OpenRow>[] = [
    { key: 'claim', header: names.claim, rowHeader: true, cell: (row) => <ChallengeLink row={row} /> },
    { key: 'kind', header: names.kind, cell: (row) => text.kinds[row.kind] },
    {
      key: 'waited',
      header: names.waited,
      cell: ({ clock }) => (
        <span className="sm:whitespace-nowrap">{message(queue.waited, { count: clock.waited })}</span>
      ),
    },
    {
      key: 'due',
      header: names.due,
      cell: ({ clock }) => {
        const date = formatShortDate(new Date(clock.due));
        return clock.isOverdue ? (
          <span className="font-medium text-warning">{message(queue.overdue, { date })}</span>
        ) : (
          <span className="whitespace-nowrap">{date}</span>
        );
      },
    },
  ];
  return (
    <DataTable dense caption={queue.openCaption} columns={columns} rows={rows} rowKey={(row) => row.id} />
  );
}
