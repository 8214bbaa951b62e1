import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, dayNumber } from '@/lib/domain/developer/calendar-day';
import { minutesPerWeek, type WorkingWeek } from '@/lib/domain/developer/working-week';
import { overlapFact, overlapFinder } from '@/lib/domain/matching/overlap';
import { offsetOn, offsetPeriods } from '@/lib/domain/matching/zone-offsets';
import { weekArbitrary } from './arbitraries';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const zonedWeek = fc
  .tuple(weekArbitrary, fc.constantFrom(...zones))
  .map(([week, zone]): WorkingWeek => ({ ...week, zone }));

describe('time overlap (N13)', () => {
  test('M9: bitmaps equal counting each minute of real weeks with Intl, in random zones, across clock changes', () => {
    let counted = 0;
    fc.assert(
      fc.property(
        zonedWeek,
        zonedWeek,
        fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2027-10-01') }),
        (a, b, from) => {
          const to = from + 60;
          const { periods, minutes } = overlapFact(overlapFinder(a, { from, to })(b));
          expect(periods[0]?.from).toBe(dayFromNumber(from));
          expect(periods.at(-1)?.to).toBe(dayFromNumber(to));
          expect(minutes).toBe(Math.min(...periods.map((period) => period.minutes)));
          for (const period of periods) {
            const whole = firstWholeWeek(a.zone, b.zone, dayNumber(period.from), dayNumber(period.to));
            if (whole === undefined) continue;
            expect(period.minutes).toBe(countedMinutes(a, b, whole));
            counted++;
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(counted).toBeGreaterThanOrEqual(25);
  });

  test('M9: the days on which a zone changes its clock are those found by looking at each day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 2024, max: 2028 }), (zone, year) => {
        const from = dayNumber(`${year}-01-01`);
        const to = dayNumber(`${year}-12-31`);
        const byPeriod = offsetPeriods(zone, from, to).flatMap((period) =>
          Array.from({ length: period.to - period.from + 1 }, () => period.offset),
        );
        expect(byPeriod).toEqual(
          Array.from({ length: to - from + 1 }, (_, day) => offsetOn(zone, from + day)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    'Africa/Casablanca',
    'Africa/El_Aaiun',
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'America/Asuncion',
  ])('M9: %s, whose clock keeps its own rules, is read rightly for every day of ten years', (zone) => {
    const [from, to] = [dayNumber('2020-01-01'), dayNumber('2029-12-31')];
    for (const period of offsetPeriods(zone, from, to)) {
      for (let day = period.from; day <= period.to; day++) expect(offsetOn(zone, day)).toBe(period.offset);
    }
  });

  test('every zone is a whole number of quarter hours from UTC in the years that matter', () => {
    for (const zone of zones) {
      for (const { offset } of offsetPeriods(zone, dayNumber('2026-01-01'), dayNumber('2028-12-31'))) {
        expect(Math.abs(offset) % 15, zone).toBe(0);
      }
    }
  });

  test('M10: overlap is symmetric, not negative, and at most the shorter week', () => {
    fc.assert(
      fc.property(weekArbitrary, weekArbitrary, fc.integer({ min: 0, max: 400 }), (a, b, length) => {
        const window = { from: dayNumber('2026-11-22'), to: dayNumber('2026-11-22') + length };
        const ab = overlapFinder(a, window)(b).minutes;
        expect(overlapFinder(b, window)(a).minutes).toBe(ab);
        expect(ab).toBeGreaterThanOrEqual(0);
        expect(ab).toBeLessThanOrEqual(Math.min(minutesPerWeek(a), minutesPerWeek(b)));
        expect(overlapFinder(a, window)({ ...a, zone: a.zone }).minutes).toBe(minutesPerWeek(a));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['Europe/Lisbon', 'America/New_York', '2027-03-01'],
    ['Europe/Berlin', 'Australia/Adelaide', '2027-03-01'],
    ['Africa/Casablanca', 'America/Sao_Paulo', '2027-01-15'],
    ['Asia/Kathmandu', 'America/St_Johns', '2026-10-20'],
    ['Pacific/Chatham', 'Europe/London', '2026-09-10'],
  ])('M9: %s and %s around %s, each stretch counted minute by minute', (left, right, start) => {
    const at = (zone: string, fromMinute: number): WorkingWeek => ({
      zone,
      days: [1, 2, 3, 4, 5],
      fromMinute,
      toMinute: (fromMinute + 600) % 1440,
    });
    const [a, b] = [at(left, 480), at(right, 1200)];
    const from = dayNumber(start);
    const { periods } = overlapFact(overlapFinder(a, { from, to: from + 75 })(b));
    for (const period of periods) {
      const whole = firstWholeWeek(a.zone, b.zone, dayNumber(period.from), dayNumber(period.to));
      if (whole !== undefined) expect(period.minutes, period.from).toBe(countedMinutes(a, b, whole));
    }
  });

  test('N13: Lisbon and New York share an hour a day more while only one has changed its clocks', () => {
    const office = (zone: string): WorkingWeek => ({
      zone,
      days: [1, 2, 3, 4, 5],
      fromMinute: 540,
      toMinute: 1020,
    });
    const window = { from: dayNumber('2027-03-01'), to: dayNumber('2027-04-15') };
    expect(overlapFact(overlapFinder(office('Europe/Lisbon'), window)(office('America/New_York')))).toEqual({
      minutes: 900,
      periods: [
        { from: '2027-03-01', to: '2027-03-13', minutes: 900 },
        { from: '2027-03-14', to: '2027-03-27', minutes: 1200 },
        { from: '2027-03-28', to: '2027-04-15', minutes: 900 },
      ],
    });
  });

  test('a night shift that ends the next morning is one shift', () => {
    const night: WorkingWeek = { zone: 'UTC', days: [7], fromMinute: 1320, toMinute: 360 };
    const early: WorkingWeek = { zone: 'UTC', days: [1], fromMinute: 300, toMinute: 600 };
    const window = { from: 20_000, to: 20_000 };
    expect(minutesPerWeek(night)).toBe(480);
    expect(overlapFinder(night, window)(early).minutes).toBe(60);
  });
});

/** First day of seven in a row, inside the period, in which neither clock changes between start and end. */
function firstWholeWeek(a: string, b: string, from: number, to: number): number | undefined {
  for (let day = from; day + 8 <= to; day++) {
    const days = Array.from({ length: 9 }, (_, index) => day - 1 + index);
    const isSteady = (zone: string) => new Set(days.map((each) => offsetOn(zone, each))).size === 1;
    if (day > from && isSteady(a) && isSteady(b)) return day;
  }
  return undefined;
}

/** Counts the minutes of seven days, from 00:00 UTC on, in which both are at work by their local clocks. */
function countedMinutes(a: WorkingWeek, b: WorkingWeek, day: number): number {
  const isWorkingA = localClock(a);
  const isWorkingB = localClock(b);
  let minutes = 0;
  for (let minute = 0; minute < 7 * 1440; minute++) {
    const instant = day * DAY_MS + minute * MINUTE_MS;
    if (isWorkingA(instant) && isWorkingB(instant)) minutes++;
  }
  return minutes;
}

/** Whether somebody is at work at an instant, read from a wall clock: the shift of today, or that of yesterday. */
function localClock(week: WorkingWeek): (instant: number) => boolean {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: week.zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const length = (week.toMinute - week.fromMinute + 1440) % 1440 || 1440;
  return (instant) => {
    const [weekday, clock = ''] = format
      .format(instant)
      .split(' ')
      .map((part) => part.replace(',', ''));
    const [hours, minutes] = clock.split(':').map(Number);
    const today = names.indexOf(weekday ?? '') + 1;
    const yesterday = today === 1 ? 7 : today - 1;
    const now = (hours ?? 0) * 60 + (minutes ?? 0);
    const sinceStart = now - week.fromMinute;
    return (
      (week.days.includes(today) && sinceStart >= 0 && sinceStart < length) ||
      (week.days.includes(yesterday) && sinceStart + 1440 < length)
    );
  };
}
