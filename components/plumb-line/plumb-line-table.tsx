import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';

export type PlumbLineRow = { key: string; name: string; value: string };

type PlumbLineTableProps = {
  /** What opens it, for example "The same as numbers". */
  summary: string;
  caption: string;
  nameHeader: string;
  valueHeader: string;
  rows: readonly PlumbLineRow[];
  open?: boolean;
};

/** The numbers behind the plumb line, as a table. */
export function PlumbLineTable({
  summary,
  caption,
  nameHeader,
  valueHeader,
  rows,
  open,
}: PlumbLineTableProps) {
  return (
    <Disclosure summary={summary} open={open}>
      <DataTable
        caption={caption}
        dense
        keepColumns
        columns={[
          { key: 'name', header: nameHeader, cell: (row: PlumbLineRow) => row.name, rowHeader: true },
          { key: 'value', header: valueHeader, cell: (row: PlumbLineRow) => row.value, align: 'end' },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </Disclosure>
  );
}
