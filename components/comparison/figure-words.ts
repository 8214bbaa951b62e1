import type { Figure } from '@/lib/domain/evidence/claim';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
/** Units that are written behind a number without a space. */
const tight = new Set(['%', 'x']);

/** The value of a figure as its source says it: "about 70%", "10 to 40%", "13.6 ms". */
export function figureValue(figure: Figure, text: (typeof comparisonText)['claim']): string {
  const { low, high, unit, qualifier } = figure;
  const bare =
    low === high
      ? number.format(low)
      : message(text.range, { low: number.format(low), high: number.format(high) });
  const value = unit ? `${bare}${tight.has(unit) ? '' : '\u00a0'}${unit}` : bare;
  return qualifier ? message(text.qualifiers[qualifier], { value }) : value;
}
