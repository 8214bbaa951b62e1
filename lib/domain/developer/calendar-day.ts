import { z } from 'zod';
import { inputProblems } from '@/lib/domain/text-input';

/** A day of the Gregorian calendar, `YYYY-MM-DD`, without a time and without a zone. */
export type CalendarDay = string;

/** A day that exists: 2027-02-29 is refused, and so are years a brief or a profile cannot mean. */
export const calendarDaySchema = z
  .string({ error: inputProblems.date })
  .max(10, inputProblems.date)
  .refine((day) => isCalendarDay(day), inputProblems.date);

export function isCalendarDay(day: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(day)) return false;
  return dayFromNumber(dayNumber(day)) === day;
}

/**
 * Days since 1970-01-01, by integer arithmetic on the civil calendar (H. Hinnant's `days_from_civil`):
 * no date object is made, because ranking calls this several times for every profile.
 * The argument must be a valid `YYYY-MM-DD`.
 */
export function dayNumber(day: CalendarDay): number {
  const month = digits(day, 5, 2);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 2) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies `number` days after 1970-01-01, by the inverse of the same arithmetic. */
export function dayFromNumber(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** `day` moved by whole days, which may be negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** `day` moved by whole months; 31 January plus one month is the last day of February. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const month = digits(day, 0, 4) * 12 + digits(day, 5, 2) - 1 + months;
  const last = firstOfMonth(month + 1) - 1;
  return dayFromNumber(Math.min(firstOfMonth(month) + digits(day, 8, 2) - 1, last));
}

/** Number of the week since the Monday of 1969-12-29; every Monday starts a new one. */
export function weekNumber(day: CalendarDay): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

/** Number of the first day of a month; months are counted from January of year 0. */
function firstOfMonth(month: number): number {
  return dayNumber(`${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}-01`);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function digits(text: string, from: number, length: number): number {
  let value = 0;
  for (let index = from; index < from + length; index++) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}
