import { DataTable, type Column } from '@/components/ui/data-table';
import { Moment } from '@/components/ui/moment';
import type { challengeText } from '@/lib/text/en/challenge';
import { ChallengeLink } from './challenge-link';
import type { DecidedRow } from './challenge-row';
import { outcomeWords } from './outcome-words';

type DecidedTableProps = { rows: readonly DecidedRow[]; text: typeof challengeText };

/** Decided challenges, each with whether its change is released. */
export function DecidedTable({ rows, text }: DecidedTableProps) {
  const { columns: names, outcomes, nobody, decidedCaption } = text.queue;
  const columns: Column<DecidedRow>[] = [
    { key: 'claim', header: names.claim, rowHeader: true, cell: (row) => <ChallengeLink row={row} /> },
    { key: 'kind', header: names.kind, cell: (row) => text.kinds[row.kind] },
    { key: 'decision', header: names.decision, cell: (row) => text.decisions[row.decision] },
    { key: 'outcome', header: names.outcome, cell: (row) => outcomeWords(row.outcome, outcomes) },
    { key: 'decided', header: names.decided, cell: (row) => <Moment at={row.decidedAt} short /> },
    {
      key: 'by',
      header: names.by,
      cell: (row) => (
        <span dir="auto" className="wrap-anywhere">
          {row.decidedBy ?? nobody}
        </span>
      ),
    },
  ];
  return <DataTable dense caption={decidedCaption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
