import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { Ablation } from '@/lib/domain/record/ablation';
import { scoreWords, shareWords } from './figures';
import type { RecordWords } from './record-words';

type AblationTableProps = { rows: readonly Ablation[]; words: RecordWords };

/** Every criterion left out once. */
export function AblationTable({ rows, words }: AblationTableProps) {
  const { record, criteria } = words;
  const { ablation } = record;
  return (
    <Disclosure summary={ablation.summary}>
      <DataTable
        caption={ablation.caption}
        dense
        columns={[
          {
            key: 'criterion',
            header: ablation.criterion,
            cell: (row: Ablation) => criteria[row.criterion],
            rowHeader: true,
          },
          { key: 'right', header: ablation.right, cell: (row) => shareWords(row.leanAccuracy, record) },
          { key: 'brier', header: ablation.brier, cell: (row) => scoreWords(row.brier, record) },
          { key: 'turned', header: ablation.turned, cell: (row) => row.turned },
        ]}
        rows={rows}
        rowKey={(row) => row.criterion}
      />
    </Disclosure>
  );
}
