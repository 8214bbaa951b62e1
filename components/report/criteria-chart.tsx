import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { reportText } from '@/lib/text/en/report';
import { BarAxis, type AxisEnd } from './bar-axis';
import { BarRow } from './bar-row';
import type { CriteriaBars } from './criteria-bars';

type CriteriaChartProps = {
  criteria: CriteriaBars;
  axis: readonly [AxisEnd, AxisEnd];
  text: (typeof reportText)['criteria'];
};

type Row = { key: string; name: string; weight: string; points: string };

/** The same points by what they are about, as bars from the middle and as a table (A04). */
export function CriteriaChart({ criteria, axis, text }: CriteriaChartProps) {
  const { table } = text;
  const rows: Row[] = [
    ...criteria.bars.map((bar) => ({
      key: bar.key,
      name: bar.label,
      weight: bar.weight,
      points: bar.points,
    })),
    { key: 'sum', name: table.sum, weight: '', points: criteria.sum },
  ];
  return (
    <>
      <div className="@container">
        <BarAxis ends={axis} zero={criteria.zero} />
        <ol className="border-y border-line pb-2.5 @min-[40rem]:pb-0">
          {criteria.bars.map((bar) => (
            <BarRow key={bar.key} bar={bar} zero={criteria.zero} />
          ))}
        </ol>
      </div>
      <Disclosure summary={table.summary} className="mt-4">
        <DataTable
          caption={table.caption}
          dense
          columns={[
            { key: 'name', header: table.name, cell: (row: Row) => row.name, rowHeader: true },
            { key: 'weight', header: table.weight, cell: (row: Row) => row.weight, align: 'end' },
            { key: 'points', header: table.points, cell: (row: Row) => row.points, align: 'end' },
          ]}
          rows={rows}
          rowKey={(row) => row.key}
        />
      </Disclosure>
    </>
  );
}
