import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { addWorkingDays, clockOf, workingDaysSince } from '@/lib/domain/challenge/working-days';

const dayLength = 86_400_000;
const days = fc
  .integer({ min: 0, max: 30_000 })
  .map((count) => new Date(count * dayLength).toISOString().slice(0, 10));
const weekday = (day: string) => new Date(day).getUTCDay();

describe('working days of the challenge clock (N25)', () => {
  test.each([
    ['a Monday', '2026-11-23', '2026-12-07'],
    ['a Friday', '2026-11-27', '2026-12-11'],
    ['a Saturday', '2026-11-28', '2026-12-11'],
    ['a Sunday', '2026-11-29', '2026-12-11'],
  ])('what came on %s is due ten working days later', (_what, received, due) => {
    expect(clockOf(received, received)).toEqual({ waited: 0, due, isOverdue: false });
  });

  test('it is in time on its last day and overdue on the next', () => {
    expect(clockOf('2026-11-23', '2026-12-07')).toMatchObject({ waited: 10, isOverdue: false });
    expect(clockOf('2026-11-23', '2026-12-08')).toMatchObject({ waited: 11, isOverdue: true });
  });

  test('a weekend does not count as waiting', () => {
    expect(workingDaysSince('2026-11-27', '2026-11-29')).toBe(0);
    expect(workingDaysSince('2026-11-27', '2026-11-30')).toBe(1);
    expect(workingDaysSince('2026-11-27', '2026-11-20')).toBe(0);
  });

  property.prop([days, fc.integer({ min: 1, max: 60 })])(
    'counting back what was added gives the same number, and ends on a weekday',
    (day, count) => {
      const end = addWorkingDays(day, count);
      expect([1, 2, 3, 4, 5]).toContain(weekday(end));
      expect(workingDaysSince(day, end)).toBe(count);
    },
  );

  property.prop([days, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })])(
    'adding in two steps is adding at once',
    (day, first, second) => {
      expect(addWorkingDays(addWorkingDays(day, first), second)).toBe(addWorkingDays(day, first + second));
    },
  );
});
