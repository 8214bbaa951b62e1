import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { reportText } from '@/lib/text/en/report';
import type { CentralRow, CentralView } from './central-view';

type CentralWeightsProps = {
  view: CentralView;
  text: (typeof reportText)['sensitivity']['central'];
};

/** The weights of this report beside those at which each language would be ahead, as a table. */
export function CentralWeights({ view: { headers, rows }, text }: CentralWeightsProps) {
  return (
    <Disclosure summary={text.summary}>
      <DataTable
        caption={text.caption}
        dense
        keepColumns
        columns={[
          {
            key: 'criterion',
            header: text.criterion,
            cell: (row: CentralRow) => row.criterion,
            rowHeader: true,
          },
          { key: 'usual', header: text.usual, cell: (row: CentralRow) => row.usual, align: 'end' },
          ...headers.map((header, at) => ({
            key: header,
            header,
            cell: (row: CentralRow) => row.there[at] ?? '',
            align: 'end' as const,
          })),
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </Disclosure>
  );
}
