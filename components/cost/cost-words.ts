import type { Figure } from '@/lib/domain/evidence/claim';
import type { Need } from '@/lib/domain/cost/need';
import type { Range } from '@/lib/domain/cost/range';
import { numberFormat } from '@/lib/shared/format-number';
import { formatShortDate } from '@/lib/shared/format-short';
import { leftToRight } from '@/lib/shared/isolated';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';

type Words = typeof costText;

const whole = numberFormat({ maximumFractionDigits: 0 });
const fine = numberFormat({ maximumSignificantDigits: 3 });
const huge = numberFormat({ notation: 'compact', maximumSignificantDigits: 4 });

/** A number that is not negative, no finer than anybody needs: "1,234", "45.6", "0.0123", "7.3bn". */
export function numberWords(value: number): string {
  if (value >= 1e9) return huge(value);
  return (value >= 100 ? whole : fine)(value);
}

/** Both ends, or one number where they read the same. */
export function rangeWords({ low, high }: Range, text: Words): string {
  const [least, most] = [numberWords(low), numberWords(high)];
  return least === most ? least : message(text.range, { low: least, high: most });
}

/** Cost of a month: "58.4 to 234 EUR". The currency is whatever the visitor wrote. */
export function costWords(monthly: Range, currency: string, text: Words): string {
  return message(text.money, { value: rangeWords(monthly, text), currency });
}

/** "1 to 4 machines" or "30 to 80 cores". */
export function countWords(range: Range, unit: 'machines' | 'cores', text: Words): string {
  return message(text[unit], { range: rangeWords(range, text), count: range.high });
}

/** "3 machines" or, where each machine has several cores, "3 machines, 12 cores". */
export function needWords({ whole: units, cores }: Need, unit: 'machines' | 'cores', text: Words): string {
  const counted = countWords(units, unit, text);
  return unit === 'cores' ? counted : `${counted}, ${countWords(cores, 'cores', text)}`;
}

/** A day, YYYY-MM-DD, in words: "11 Feb 2026". */
export function dayWords(day: string): string {
  return formatShortDate(new Date(`${day}T00:00:00Z`));
}

/** Units that are written behind a number without a space. */
const tight = new Set(['%', 'x']);

/** A figure as its source says it: "47,060 requests/s", "20 to 40%". */
export function figureWords({ low, high, unit, qualifier }: Figure, text: Words): string {
  const value = leftToRight(`${rangeWords({ low, high }, text)}${tight.has(unit) ? '' : '\u00a0'}${unit}`);
  return qualifier ? message(text.qualifiers[qualifier], { value }) : value;
}
