import { decimals, numberFormat } from './format-number';
import { language } from './language';

const { locale } = language;
const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const yearAndMonth = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const oneDecimal = decimals(1);
const percent = numberFormat({ style: 'percent', maximumFractionDigits: 0 });
const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
const alternatives = new Intl.ListFormat(locale, { style: 'long', type: 'disjunction' });

/** A day in UTC: "22 November 2026". */
export function formatDate(date: Date): string {
  return day.format(date);
}

/**
 * A date of which only the month or the year may be known: "August 2026", "2026". A day is left to its month.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function formatPartialDay(date: string): string {
  const [year = '', monthNumber] = date.split('-');
  return monthNumber === undefined
    ? year
    : yearAndMonth.format(new Date(`${year}-${monthNumber}-01T00:00:00Z`));
}

/** A moment in UTC, to the minute: "22 November 2026, 14:05 UTC". */
export function formatMoment(date: Date): string {
  return `${day.format(date)}, ${time.format(date)} UTC`;
}

/** A share of 1 as a whole percentage: "92%". */
export function formatPercent(share: number): string {
  return percent(share);
}

/** Items as one phrase: "one, two and three". */
export function formatList(items: readonly string[]): string {
  return list.format(items);
}

/** Items of which one is enough: "one, two or three". */
export function formatAlternatives(items: readonly string[]): string {
  return alternatives.format(items);
}

/** Tenths of a point as points with one decimal, without a sign: 153 is "15.3". */
export function formatTenths(tenths: number): string {
  return oneDecimal(Math.abs(tenths) / 10);
}
