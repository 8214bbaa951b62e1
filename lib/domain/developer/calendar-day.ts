import { z } from 'zod';
import { inputProblems } from '@/lib/domain/text-input';

/** A day of the Gregorian calendar, `YYYY-MM-DD`, without a time and without a zone. */
export type CalendarDay = string;

const DAY_MS = 86_400_000;

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

/** The day that lies `number` days after 1970-01-01. */
export function dayFromNumber(number: number): CalendarDay {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** `day` moved by whole days, which may be negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** `day` moved by whole months; 31 January plus one month is the last day of February. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const index = digits(day, 0, 4) * 12 + digits(day, 5, 2) - 1 + months;
  const lastOfMonth = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const firstOfMonth = Date.UTC(Math.floor(index / 12), index % 12, 1);
  return dayFromNumber(firstOfMonth / DAY_MS + Math.min(digits(day, 8, 2), lastOfMonth) - 1);
}

/** Number of the week since the Monday of 1969-12-29; every Monday starts a new one. */
export function weekNumber(day: CalendarDay): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

function digits(text: string, from: number, length: number): number {
  let value = 0;
  for (let index = from; index < from + length; index++) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}
