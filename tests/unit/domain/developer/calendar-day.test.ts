import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDaySchema,
  dayFromNumber,
  dayNumber,
  isCalendarDay,
  weekNumber,
} from '@/lib/domain/developer/calendar-day';

const days = fc.integer({ min: -25_000, max: 80_000 });

describe('calendar days (B06)', () => {
  test('numbers and days are each other’s inverse, and agree with the platform', () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = dayFromNumber(number);
        expect(dayNumber(day)).toBe(number);
        expect(Date.parse(`${day}T00:00:00Z`)).toBe(number * 86_400_000);
      }),
    );
  });

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('days can be added over the turn of a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  });

  test('a week begins on Monday', () => {
    expect(weekNumber('2026-11-22')).toBe(weekNumber('2026-11-16'));
    expect(weekNumber('2026-11-23')).toBe(weekNumber('2026-11-22') + 1);
  });

  test.each(['2027-02-29', '2026-13-01', '2026-00-10', '26-1-1', '', '2026-11-22T00:00', '9999-01-01'])(
    '%j is no day',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
      expect(calendarDaySchema.safeParse(text).error?.issues.map((issue) => issue.message)).toContain('date');
    },
  );
});
