import { language } from './language';

/** Keeps a sign at the left of its digits where the text around them runs from right to left. */
const beforeSign = language.direction === 'rtl' ? '\u200e' : '';

/** How this language writes numbers of one kind; made once, outside the function that uses it. */
export function numberFormat(options?: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(language.locale, options);
  return (value) => format.format(value);
}

/** A number with exactly so many decimals: 0.5 with two is "0.50". */
export function decimals(count: number): (value: number) => string {
  return numberFormat({ minimumFractionDigits: count, maximumFractionDigits: count });
}

/** Digits without a sign, with the sign of `value` before them: "+15.3", "−15.3"; nothing stands before zero. */
export function signed(value: number, digits: string): string {
  if (value === 0) return digits;
  return `${beforeSign}${value > 0 ? '+' : '\u2212'}${digits}`;
}
