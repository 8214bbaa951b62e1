import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalTimeZone, listTimeZones, timeZoneSchema } from '@/lib/domain/developer/time-zone';
import { currentZoneName, formerZoneNames } from '@/lib/domain/developer/time-zone-names';
import { offsetOn } from '@/lib/domain/matching/zone-offsets';

/** The names in zone.tab of the IANA time zone database 2025b (public domain): one or more for each country. */
const ianaNames = new Set(
  readFileSync(new URL('../../../support/time-zone-names.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
);

describe('time zones under the names they have today (B05)', () => {
  test('every zone of the IANA database is offered, and nothing under another name', () => {
    const offered = listTimeZones();
    expect(offered.filter((zone) => zone !== 'UTC' && !ianaNames.has(zone))).toEqual([]);
    expect([...ianaNames].filter((zone) => !offered.includes(zone))).toEqual([]);
    expect(new Set(offered).size).toBe(offered.length);
  });

  test.each(formerZoneNames)('%s is read as %s, which is the same time', (former, current) => {
    expect(ianaNames.has(current)).toBe(true);
    expect(ianaNames.has(former)).toBe(false);
    expect(timeZoneSchema.parse(former)).toBe(current);
    expect(timeZoneSchema.parse(current.toLowerCase())).toBe(current);
    expect(currentZoneName(former)).toBe(current);
    for (const day of [20_454, 20_636]) expect(offsetOn(former, day)).toBe(offsetOn(current, day));
  });

  test('what was stored under an older name or another spelling becomes a zone that is offered', () => {
    for (const zone of ['Asia/Calcutta', 'Europe/Kiev', 'Asia/Choibalsan', 'europe/berlin', 'UTC', 'Etc/UTC'])
      expect(listTimeZones()).toContain(canonicalTimeZone(zone));
  });
});
