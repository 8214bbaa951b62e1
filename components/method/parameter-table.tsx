import { DataTable } from '@/components/ui/data-table';
import type { Bank } from '@/lib/domain/assessment/bank';
import type { methodText } from '@/lib/text/en/method';
import { plainNumber, wholeNumber } from './number-words';

type ParameterText = (typeof methodText)['parameters'];
type ParameterId = keyof ParameterText['items'];

/** Every number of a bank that is not a value or a weight, with its meaning. */
export function ParameterTable({ bank, text }: { bank: Bank; text: ParameterText }) {
  const values = parameterValues(bank);
  return (
    <DataTable
      caption={text.caption}
      dense
      columns={[
        { key: 'name', header: text.name, rowHeader: true, cell: (id: ParameterId) => text.items[id].name },
        { key: 'value', header: text.value, cell: (id) => values[id] },
        { key: 'meaning', header: text.meaning, cell: (id) => text.items[id].meaning },
      ]}
      rows={Object.keys(values) as ParameterId[]}
      rowKey={(id) => id}
    />
  );
}

function parameterValues({ parameters, split, seed }: Bank): Record<ParameterId, string> {
  const { kappa, boundary } = split;
  return {
    tau: plainNumber(parameters.tau),
    delta: plainNumber(parameters.delta),
    sigmaModel: plainNumber(parameters.sigmaModel),
    spread: plainNumber(parameters.spread),
    spreadStated: plainNumber(parameters.spreadStated),
    minimumCoverage: plainNumber(parameters.minimumCoverage),
    openGateCap: plainNumber(parameters.openGateCap),
    samples: wholeNumber(parameters.samples),
    splitSamples: wholeNumber(parameters.splitSamples),
    kappa: numbers(kappa['if-justified'], kappa['already-several'], kappa.unknown),
    boundary: numbers(boundary.none, boundary.queue, boundary.rpc, boundary['shared-process']),
    seed: String(seed),
  };
}

function numbers(...values: number[]): string {
  return values.map(plainNumber).join('; ');
}
