import { dayFromNumber } from '@/lib/domain/developer/calendar-day';
import type { WorkingWeek } from '@/lib/domain/developer/working-week';
import type { OverlapFact, OverlapPeriod } from './match';
import { commonMinutes, hoursKey, weekBitmap } from './week-bitmap';
import { offsetPeriods, type OffsetPeriod } from './zone-offsets';

/** First and last day of an engagement, as days since 1970. */
export type EngagementWindow = { from: number; to: number };

/** Gives the common hours of one fixed week with any other; it remembers what it has worked out. */
export type OverlapFinder = (other: WorkingWeek) => OverlapFact;

/**
 * Common working time over an engagement, exactly (N13, section 2.5 of the method): the window is cut where
 * either side's clock changes, each stretch is counted on bitmaps of quarter hours, and the least counts.
 */
export function overlapFinder(week: WorkingWeek, window: EngagementWindow): OverlapFinder {
  const own = offsetPeriods(week.zone, window.from, window.to);
  const found = new Map<string, Map<number, OverlapFact>>();
  return (other) => {
    let inZone = found.get(other.zone);
    if (!inZone) {
      inZone = new Map();
      found.set(other.zone, inZone);
    }
    const key = hoursKey(other);
    let fact = inZone.get(key);
    if (!fact) {
      fact = factOf(countStretches(week, own, other, offsetPeriods(other.zone, window.from, window.to)));
      inZone.set(key, fact);
    }
    return fact;
  };
}

function countStretches(
  a: WorkingWeek,
  aPeriods: readonly OffsetPeriod[],
  b: WorkingWeek,
  bPeriods: readonly OffsetPeriod[],
): OverlapPeriod[] {
  const stretches: OverlapPeriod[] = [];
  for (const left of aPeriods) {
    for (const right of bPeriods) {
      const from = Math.max(left.from, right.from);
      const to = Math.min(left.to, right.to);
      if (from > to) continue;
      const minutes = commonMinutes(weekBitmap(a, left.offset), weekBitmap(b, right.offset));
      stretches.push({ from: dayFromNumber(from), to: dayFromNumber(to), minutes });
    }
  }
  return stretches;
}

/** Neighbouring stretches with the same common hours are told as one. */
function factOf(stretches: readonly OverlapPeriod[]): OverlapFact {
  const periods: OverlapPeriod[] = [];
  for (const stretch of stretches) {
    const last = periods.at(-1);
    if (last && last.minutes === stretch.minutes) last.to = stretch.to;
    else periods.push({ ...stretch });
  }
  return { minutes: Math.min(...periods.map((period) => period.minutes)), periods };
}
