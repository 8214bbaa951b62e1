import { dayFromNumber, dayNumber } from '@/lib/domain/developer/calendar-day';

/** Days `from` to `to` (both included, days since 1970) on which a zone is `offset` minutes ahead of UTC. */
export type OffsetPeriod = { from: number; to: number; offset: number };

const DAY_MS = 86_400_000;
const offsetText = /GMT(?:([+-])(\d{1,2})(?::?(\d{2}))?)?/u;

/** Making a formatter costs about twenty times as much as using one, so there is one per zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();
/** Zone to year to periods; a zone keeps at most two or three periods a year. */
const years = new Map<string, Map<number, readonly OffsetPeriod[]>>();

/**
 * The offsets of a zone from day `from` to day `to`, in order and without gaps. A day has the offset that
 * holds at 12:00 UTC. Offsets are looked up once a week and the day of a change is found by halving, so a
 * change that is taken back within a week would be missed; no zone does that.
 * @throws RangeError when the runtime does not know the zone.
 */
export function offsetPeriods(zone: string, from: number, to: number): readonly OffsetPeriod[] {
  const result: OffsetPeriod[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const period of periodsOfYear(zone, year)) {
      const start = Math.max(period.from, from);
      const end = Math.min(period.to, to);
      if (start > end) continue;
      const last = result.at(-1);
      if (last && last.offset === period.offset) last.to = end;
      else result.push({ from: start, to: end, offset: period.offset });
    }
  }
  return result;
}

/** Minutes a zone is ahead of UTC at 12:00 UTC on a day. */
export function offsetOn(zone: string, day: number): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  const match = offsetText.exec(formatter.format(day * DAY_MS + DAY_MS / 2));
  const minutes = Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
  return match?.[1] === '-' ? -minutes : minutes;
}

function periodsOfYear(zone: string, year: number): readonly OffsetPeriod[] {
  let known = years.get(zone);
  if (!known) {
    known = new Map();
    years.set(zone, known);
  }
  let periods = known.get(year);
  if (!periods) {
    periods = findPeriods(zone, dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`));
    known.set(year, periods);
  }
  return periods;
}

function findPeriods(zone: string, first: number, last: number): readonly OffsetPeriod[] {
  const periods: OffsetPeriod[] = [{ from: first, to: first, offset: offsetOn(zone, first) }];
  for (let day = first; day < last;) {
    const next = Math.min(day + 7, last);
    const current = periods.at(-1);
    if (!current) break;
    const offset = offsetOn(zone, next);
    if (offset !== current.offset) {
      const change = firstDayOf(zone, offset, day, next);
      current.to = change - 1;
      periods.push({ from: change, to: next, offset });
    } else {
      current.to = next;
    }
    day = next;
  }
  return periods;
}

/** First day after `before` with the offset that holds on `after`. */
function firstDayOf(zone: string, offset: number, before: number, after: number): number {
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOn(zone, middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}

function yearOf(day: number): number {
  return Number(dayFromNumber(day).slice(0, 4));
}
