import { readingsOf100 } from '@/components/plumb-line/readings';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { intervalWords, shareWords } from './figures';
import type { ReliabilityStep } from './reliability-steps';

type ReliabilityTableProps = {
  steps: readonly ReliabilityStep[];
  /** Name of the language from which the curve is seen. */
  language: string;
  text: typeof recordText;
};

/** The steps of the reliability curve as numbers. */
export function ReliabilityTable({ steps, language, text }: ReliabilityTableProps) {
  const { table } = text.reliability;
  return (
    <Disclosure summary={table.summary} className="mt-2">
      <DataTable
        caption={table.caption}
        dense
        columns={[
          {
            key: 'readings',
            header: message(table.readings, { language }),
            cell: (step: ReliabilityStep) => rangeWords(step, text),
            rowHeader: true,
          },
          {
            key: 'chose',
            header: message(table.chose, { language }),
            cell: ({ chosen }) => shareWords(chosen, text),
          },
          { key: 'interval', header: table.interval, cell: ({ chosen }) => intervalWords(chosen, text) },
        ]}
        rows={steps}
        rowKey={(step) => String(step.low)}
      />
    </Disclosure>
  );
}

function rangeWords({ low, high }: ReliabilityStep, text: typeof recordText): string {
  const [from, to] = [readingsOf100(low), readingsOf100(high)];
  return from === to
    ? message(text.ofHundred, { count: from })
    : message(text.reliability.table.range, { low: from, high: to });
}
