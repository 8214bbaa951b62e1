import { minutesPerDay, type WorkingWeek } from '@/lib/domain/developer/working-week';

const QUARTERS_A_DAY = 96;
const QUARTERS_A_WEEK = 7 * QUARTERS_A_DAY;

/** One bit for each of the 672 quarter hours of a week in UTC, Monday 00:00 first: 21 words of 32 bits. */
export type WeekBitmap = Uint32Array;

/** Bitmaps by offset and hours; both are few, however many developers there are. */
const bitmaps = new Map<number, Map<number, WeekBitmap>>();

/**
 * The hours of a week as bits in UTC while the zone is `offset` minutes ahead. Exact: every zone in use is a
 * whole number of quarter hours away from UTC, and hours are given in quarter hours.
 */
export function weekBitmap(week: WorkingWeek, offset: number): WeekBitmap {
  const key = hoursKey(week);
  let byHours = bitmaps.get(offset);
  if (!byHours) {
    byHours = new Map();
    bitmaps.set(offset, byHours);
  }
  let bitmap = byHours.get(key);
  if (!bitmap) {
    bitmap = drawWeek(week, offset);
    byHours.set(key, bitmap);
  }
  return bitmap;
}

/** Minutes a week that two bitmaps have in common. */
export function commonMinutes(a: WeekBitmap, b: WeekBitmap): number {
  let quarters = 0;
  for (let word = 0; word < a.length; word++) quarters += bitCount((a[word] ?? 0) & (b[word] ?? 0));
  return quarters * 15;
}

/** A small integer for days and hours: seven bits each for the days, the start and the end. */
export function hoursKey(week: WorkingWeek): number {
  let days = 0;
  for (const day of week.days) days |= 1 << (day - 1);
  return (days * 128 + Math.round(week.fromMinute / 15)) * 128 + Math.round(week.toMinute / 15);
}

function drawWeek(week: WorkingWeek, offset: number): WeekBitmap {
  const bitmap = new Uint32Array(QUARTERS_A_WEEK / 32);
  const length = Math.round(minutesPerDay(week) / 15);
  for (const day of week.days) {
    const start = (day - 1) * QUARTERS_A_DAY + Math.round((week.fromMinute - offset) / 15);
    for (let step = 0; step < length; step++) {
      const quarter = (start + step + 2 * QUARTERS_A_WEEK) % QUARTERS_A_WEEK;
      bitmap[quarter >>> 5] = (bitmap[quarter >>> 5] ?? 0) | (1 << (quarter & 31));
    }
  }
  return bitmap;
}

/** Ones in a word of 32 bits, by adding neighbouring bits in parallel. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
