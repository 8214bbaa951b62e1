import { DataTable } from '@/components/ui/data-table';
import type { CoveragePoint } from '@/lib/domain/record/risk-coverage';
import { formatPercent } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { confidenceWords, intervalWords, shareWords } from './figures';

type CoverageTableProps = { points: readonly CoveragePoint[]; text: typeof recordText };

/** Shares of the decisions at which the accuracy is shown. */
const wanted = [0.25, 0.5, 0.75, 1];

/** How often the method is right when it names only the decisions of which it is surest. */
export function CoverageTable({ points, text }: CoverageTableProps) {
  const { coverage } = text;
  const shown = wanted.flatMap((share) => points.find((point) => point.coverage >= share) ?? []);
  return (
    <DataTable
      caption={coverage.caption}
      columns={[
        {
          key: 'share',
          header: coverage.share,
          cell: (point: CoveragePoint) =>
            message(coverage.shareValue, {
              n: point.accuracy.n,
              percent: formatPercent(point.coverage),
            }),
          rowHeader: true,
        },
        {
          key: 'confidence',
          header: coverage.confidence,
          cell: (point) => confidenceWords(point.confidence, text),
        },
        { key: 'right', header: coverage.right, cell: (point) => shareWords(point.accuracy, text) },
        { key: 'interval', header: coverage.interval, cell: (point) => intervalWords(point.accuracy, text) },
      ]}
      rows={[...new Set(shown)]}
      rowKey={(point) => String(point.coverage)}
    />
  );
}
