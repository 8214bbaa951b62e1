import { DataTable, type Column } from '@/components/ui/data-table';
import { Moment } from '@/components/ui/moment';
import type { AuditRow } from '@/lib/data/audit-list';
import type { adminText } from '@/lib/text/en/admin';

type AuditTableProps = { rows: readonly AuditRow[]; text: typeof adminText.audit };

/** Entries of the audit log as they are stored, with the names of the staff they name by id. */
export function AuditTable({ rows, text }: AuditTableProps) {
  const actors: Record<string, string> = text.actors;
  const columns: Column<AuditRow>[] = [
    { key: 'seq', header: text.columns.seq, rowHeader: true, cell: (entry) => entry.seq },
    { key: 'at', header: text.columns.at, cell: (entry) => <Moment at={entry.at} short /> },
    {
      key: 'actor',
      header: text.columns.actor,
      cell: (entry) => (
        <span dir="auto">{entry.actorName ?? actors[entry.actorKind] ?? entry.actorKind}</span>
      ),
    },
    { key: 'action', header: text.columns.action, cell: (entry) => code(entry.action) },
    {
      key: 'subject',
      header: text.columns.subject,
      cell: (entry) => code(`${entry.subjectKind} ${shortened(entry.subjectId)}`),
    },
    {
      key: 'data',
      header: text.columns.data,
      cell: (entry) =>
        entry.data === '{}' ? (
          <span className="text-ink-3">{text.noData}</span>
        ) : (
          // The one long value: it breaks anywhere and leaves the other columns their room.
          <code className="inline-block max-w-96 font-mono text-fine wrap-anywhere">{entry.data}</code>
        ),
    },
    { key: 'hash', header: text.columns.hash, cell: (entry) => code(shortened(entry.hash)) },
  ];
  return (
    <DataTable dense caption={text.caption} columns={columns} rows={rows} rowKey={(entry) => entry.seq} />
  );
}

function code(value: string) {
  return <code className="font-mono text-fine wrap-break-word">{value}</code>;
}

/** The beginning of an id or hash: enough to find it again, short enough for a column. */
function shortened(id: string): string {
  return id.length > 12 ? `${id.slice(0, 8)}…` : id;
}
