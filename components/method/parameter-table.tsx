import { DataTable } from '@/components/ui/data-table';
import type { Bank } from '@/lib/domain/assessment/bank';
import type { methodText } from '@/lib/text/en/method';

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
    tau: String(parameters.tau),
    delta: String(parameters.delta),
    sigmaModel: String(parameters.sigmaModel),
    spread: String(parameters.spread),
    spreadStated: String(parameters.spreadStated),
    minimumCoverage: String(parameters.minimumCoverage),
    openGateCap: String(parameters.openGateCap),
    samples: parameters.samples.toLocaleString('en-GB'),
    splitSamples: parameters.splitSamples.toLocaleString('en-GB'),
    kappa: [kappa['if-justified'], kappa['already-several'], kappa.unknown].join(', '),
    boundary: [boundary.none, boundary.queue, boundary.rpc, boundary['shared-process']].join(', '),
    seed: String(seed),
  };
}
