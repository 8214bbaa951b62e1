import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { Bank } from '@/lib/domain/assessment/bank';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';
import { Indexed } from './indexed';
import { plainNumber, wholeNumber } from './number-words';

type FormulaText = (typeof methodText)['formula'];
type SymbolId = keyof FormulaText['symbols'];

const signs: Record<SymbolId, ReactNode> = {
  d: <Indexed letter="d" by="q" />,
  h: <Indexed letter="h" by="q" />,
  a: <Indexed letter="a" by="q" />,
  b: <Indexed letter="b" by="c" />,
  m: <Indexed letter="m" by="c" />,
  s: <var>s</var>,
  zu: (
    <>
      <Indexed letter="z" by="ci" />, <Indexed letter="u" by="qi" />
    </>
  ),
  delta: <var>δ</var>,
  sigma: <var>σ</var>,
  phi: 'Φ',
  tau: <var>τ</var>,
};

/** Every symbol of the formulas in words, with what it is set to. */
export function SymbolTable({ bank, text }: { bank: Bank; text: FormulaText }) {
  const values = symbolValues(bank);
  return (
    <DataTable
      caption={text.symbolsCaption}
      dense
      className="mt-4"
      columns={[
        {
          key: 'symbol',
          header: text.symbol,
          rowHeader: true,
          cell: (id: SymbolId) => (
            <span dir="ltr" className="font-serif text-body whitespace-nowrap">
              {signs[id]}
            </span>
          ),
        },
        { key: 'meaning', header: text.meaning, cell: (id) => text.symbols[id].meaning },
        { key: 'now', header: text.now, cell: (id) => message(text.symbols[id].now, values) },
      ]}
      rows={Object.keys(signs) as SymbolId[]}
      rowKey={(id) => id}
    />
  );
}

function symbolValues({ parameters, priorities }: Bank): Record<string, string> {
  const { halfWidth, spread, spreadStated, samples, delta, sigmaModel, tau } = parameters;
  return {
    A: plainNumber(halfWidth.A),
    B: plainNumber(halfWidth.B),
    C: plainNumber(halfWidth.C),
    multipliers: formatList(priorities.multipliers.map(plainNumber)),
    spread: plainNumber(spread),
    spreadStated: plainNumber(spreadStated),
    samples: wholeNumber(samples),
    delta: plainNumber(delta),
    sigma: plainNumber(sigmaModel),
    tau: plainNumber(tau),
  };
}
