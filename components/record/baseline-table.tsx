import { DataTable } from '@/components/ui/data-table';
import type { BacktestResult } from '@/lib/domain/record/backtest';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { baselineRows, significantCount, type BaselineRow } from './baseline-rows';

type BaselineTableProps = { report: BacktestResult; text: typeof recordText };

/** The method beside rules that need no method. */
export function BaselineTable({ report, text }: BaselineTableProps) {
  const { baselines } = text;
  return (
    <>
      <DataTable
        caption={baselines.caption}
        columns={[
          {
            key: 'rule',
            header: baselines.rule,
            cell: (row: BaselineRow) => (
              <>
                {row.name}
                <span className="block max-w-80 text-small font-normal text-ink-2">{row.about}</span>
              </>
            ),
            rowHeader: true,
          },
          { key: 'right', header: baselines.right, cell: (row) => row.right },
          { key: 'interval', header: baselines.interval, cell: (row) => row.interval },
          { key: 'brier', header: baselines.brier, cell: (row) => row.brier },
          { key: 'onlyMethod', header: baselines.onlyMethod, cell: (row) => row.onlyMethod },
          { key: 'onlyRule', header: baselines.onlyRule, cell: (row) => row.onlyRule },
          { key: 'p', header: baselines.p, cell: (row) => row.p, align: 'end' },
        ]}
        rows={baselineRows(report, text)}
        rowKey={(row) => row.key}
      />
      <p className="mt-4 max-w-measure text-small text-ink-2">
        {message(baselines.significant, { count: significantCount(report) })}
      </p>
    </>
  );
}
