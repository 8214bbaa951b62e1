import { language } from './language';

const day = new Intl.DateTimeFormat(language.locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const time = new Intl.DateTimeFormat(language.locale, {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** A day in UTC for tables: "22 Nov 2026". */
export function formatShortDate(date: Date): string {
  return day.format(date);
}

/** The time of day in UTC for tables, whose heading names the zone: "14:05". */
export function formatShortTime(date: Date): string {
  return time.format(date);
}
