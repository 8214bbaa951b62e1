import { DataTable, type Column } from '@/components/ui/data-table';

/** One thing then and now; the difference where it is a number. */
export interface ChangeRow {
  key: string;
  name: string;
  then: string;
  now: string;
  difference?: string;
}

type ChangeTableProps = {
  caption: string;
  headers: { name: string; then: string; now: string; difference: string };
  rows: readonly ChangeRow[];
};

/** Things then and now, side by side; what differs stands out. */
export function ChangeTable({ caption, headers, rows }: ChangeTableProps) {
  const columns: Column<ChangeRow>[] = [
    { key: 'name', header: headers.name, cell: (row) => row.name, rowHeader: true },
    { key: 'then', header: headers.then, cell: (row) => row.then },
    {
      key: 'now',
      header: headers.now,
      cell: ({ then, now }) => (now === then ? now : <strong className="font-semibold">{now}</strong>),
    },
  ];
  const hasDifference = rows.some((row) => row.difference);
  if (hasDifference) {
    columns.push({
      key: 'difference',
      header: headers.difference,
      cell: (row) => row.difference,
      align: 'end',
    });
  }
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
      dense
      keepColumns={!hasDifference}
    />
  );
}
