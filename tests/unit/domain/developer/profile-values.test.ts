import { describe, expect, test } from 'vitest';
import { englishLevels, isEnglishEnough } from '@/lib/domain/developer/english-level';
import { developerWishesSchema } from '@/lib/domain/developer/preferences';
import { canonicalTimeZone, listTimeZones, timeZoneSchema } from '@/lib/domain/developer/time-zone';
import { minutesPerDay, minutesPerWeek } from '@/lib/domain/developer/working-week';

describe('what a profile is made of (B05)', () => {
  test('a time zone is stored under the one name the runtime has for it', () => {
    expect(canonicalTimeZone('europe/BERLIN')).toBe('Europe/Berlin');
    expect(timeZoneSchema.parse('america/new_york')).toBe('America/New_York');
    for (const wrong of [
      '',
      'Berlin',
      '+02:00',
      'Europe/Berlin\u0000',
      `Europe/${'x'.repeat(80)}`,
      '../etc/passwd',
    ]) {
      expect(canonicalTimeZone(wrong), wrong).toBeUndefined();
      expect(timeZoneSchema.safeParse(wrong).error?.issues[0]?.message).toBe('choice');
    }
  });

  test('every zone offered is accepted', () => {
    expect(listTimeZones()).toContain('UTC');
    expect(listTimeZones().filter((zone) => canonicalTimeZone(zone) === undefined)).toEqual([]);
  });

  test('a better level of English is enough, a lower one is not', () => {
    englishLevels.forEach((level, index) =>
      englishLevels.forEach((needed, other) => expect(isEnglishEnough(level, needed)).toBe(index >= other)),
    );
  });

  test('minutes at work, with shifts that end on the next day', () => {
    const week = { zone: 'UTC', days: [1, 2, 3] };
    expect(minutesPerDay({ ...week, fromMinute: 540, toMinute: 1020 })).toBe(480);
    expect(minutesPerWeek({ ...week, fromMinute: 1320, toMinute: 360 })).toBe(3 * 480);
  });

  test('wishes take no unknown key and no unknown value', () => {
    expect(developerWishesSchema.safeParse({}).success).toBe(true);
    expect(developerWishesSchema.safeParse({ note: 'x' }).success).toBe(false);
    expect(
      developerWishesSchema.safeParse({ exclusions: { domains: ['nonsense'], onCall: true } }).success,
    ).toBe(false);
  });
});
