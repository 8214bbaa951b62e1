import { dayFromNumber } from '@/lib/domain/developer/calendar-day';
import type { WorkingWeek } from '@/lib/domain/developer/working-week';
import type { OverlapFact, OverlapPeriod } from './match';
import { commonMinutes, hoursKey, weekBitmap } from './week-bitmap';
import { offsetPeriods, type OffsetPeriod } from './zone-offsets';

/** First and last day of an engagement, as days since 1970. */
export type EngagementWindow = { from: number; to: number };

/** Common minutes a week in one stretch of days (since 1970, both included) in which no clock changes. */
type Stretch = { from: number; to: number; minutes: number };

/** Common hours over an engagement: the least, and each stretch. */
export type Overlap = { minutes: number; stretches: readonly Stretch[] };

/** Gives the common hours of one fixed week with any other; it remembers what it has worked out. */
export type OverlapFinder = (other: WorkingWeek) => Overlap;

/**
 * Common working time over an engagement, exactly (N13, section 2.5 of the method): the window is cut where
 * either side's clock changes, each stretch is counted on bitmaps of quarter hours, and the least counts.
 */
export function overlapFinder(week: WorkingWeek, window: EngagementWindow): OverlapFinder {
  const own = offsetPeriods(week.zone, window.from, window.to);
  const found = new Map<string, Map<number, Overlap>>();
  return (other) => {
    let inZone = found.get(other.zone);
    if (!inZone) {
      inZone = new Map();
      found.set(other.zone, inZone);
    }
    const key = hoursKey(other);
    let overlap = inZone.get(key);
    if (!overlap) {
      const stretches = countStretches(week, own, other, offsetPeriods(other.zone, window.from, window.to));
      overlap = { minutes: Math.min(...stretches.map(({ minutes }) => minutes)), stretches };
      inZone.set(key, overlap);
    }
    return overlap;
  };
}

/** The same for a page: with days instead of numbers, and neighbours with equal hours told as one. */
export function overlapFact({ minutes, stretches }: Overlap): OverlapFact {
  const periods: OverlapPeriod[] = [];
  for (const stretch of stretches) {
    const last = periods.at(-1);
    const to = dayFromNumber(stretch.to);
    if (last && last.minutes === stretch.minutes) last.to = to;
    else periods.push({ from: dayFromNumber(stretch.from), to, minutes: stretch.minutes });
  }
  return { minutes, periods };
}

function countStretches(
  a: WorkingWeek,
  aPeriods: readonly OffsetPeriod[],
  b: WorkingWeek,
  bPeriods: readonly OffsetPeriod[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const left of aPeriods) {
    for (const right of bPeriods) {
      const from = Math.max(left.from, right.from);
      const to = Math.min(left.to, right.to);
      if (from > to) continue;
      const minutes = commonMinutes(weekBitmap(a, left.offset), weekBitmap(b, right.offset));
      stretches.push({ from, to, minutes });
    }
  }
  return stretches;
}
