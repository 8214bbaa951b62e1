const locale = 'en-GB';

const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });

/** A day in UTC: "22 November 2026". */
export function formatDate(date: Date): string {
  return day.format(date);
}

/** A moment in UTC, to the minute: "22 November 2026, 14:05 UTC". */
export function formatMoment(date: Date): string {
  return `${day.format(date)}, ${time.format(date)} UTC`;
}

/** A share of 1 as a whole percentage: "92%". */
export function formatPercent(share: number): string {
  return percent.format(share);
}

/** Items as one phrase: "one, two and three". */
export function formatList(items: readonly string[]): string {
  return list.format(items);
}

/** Tenths of a point as points with one decimal, without a sign: 153 is "15.3". */
export function formatTenths(tenths: number): string {
  return oneDecimal.format(Math.abs(tenths) / 10);
}

/** As {@link formatTenths}, with "+" or a true minus sign; nothing stands before zero. */
export function formatSignedTenths(tenths: number): string {
  const sign = tenths > 0 ? '+' : tenths < 0 ? '\u2212' : '';
  return sign + formatTenths(tenths);
}

/** A value in score units (-1 to 1) as points with one decimal and a sign: 0.153 is "+15.3". */
export function formatPoints(value: number): string {
  return formatSignedTenths(Math.round(value * 1000));
}
