import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { reportText } from '@/lib/text/en/report';
import type { ContributionRow } from './contribution-rows';

type ContributionTableProps = {
  rows: readonly ContributionRow[];
  text: (typeof reportText)['contributions'];
};

/** The numbers behind the waterfall, with what supports each of them (A11). */
export function ContributionTable({ rows, text }: ContributionTableProps) {
  const { table } = text;
  return (
    <Disclosure summary={table.summary} className="mt-4">
      <DataTable
        caption={table.caption}
        dense
        columns={[
          {
            key: 'question',
            header: table.question,
            cell: (row: ContributionRow) => row.question,
            rowHeader: true,
          },
          { key: 'answer', header: table.answer, cell: (row: ContributionRow) => row.answer },
          { key: 'support', header: table.support, cell: (row: ContributionRow) => row.support },
          { key: 'most', header: table.most, cell: (row: ContributionRow) => row.most, align: 'end' },
          { key: 'points', header: table.points, cell: (row: ContributionRow) => row.points, align: 'end' },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
      <p className="mt-3 text-small text-ink-2">{text.rounding}</p>
    </Disclosure>
  );
}
