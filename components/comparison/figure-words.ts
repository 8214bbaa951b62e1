import type { Figure } from '@/lib/domain/evidence/claim';
import { numberFormat } from '@/lib/shared/format-number';
import { leftToRight } from '@/lib/shared/isolated';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';

const number = numberFormat({ maximumFractionDigits: 3 });
/** Units that are written behind a number without a space. */
const tight = new Set(['%', 'x']);

/** The value of a figure as its source says it: "about 70%", "10 to 40%", "13.6 ms". */
export function figureValue(figure: Figure, text: (typeof comparisonText)['claim']): string {
  const { low, high, unit, qualifier } = figure;
  const bare = low === high ? number(low) : message(text.range, { low: number(low), high: number(high) });
  const value = leftToRight(unit ? `${bare}${tight.has(unit) ? '' : '\u00a0'}${unit}` : bare);
  return qualifier ? message(text.qualifiers[qualifier], { value }) : value;
}
