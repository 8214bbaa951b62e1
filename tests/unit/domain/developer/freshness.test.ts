import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/developer/calendar-day';
import { freshnessOf, halfLifeDays, type FreshnessKind } from '@/lib/domain/developer/freshness';

const today = '2026-11-22';
const kinds = Object.keys(halfLifeDays) as FreshnessKind[];

describe('freshness (N14)', () => {
  test.each(kinds)('%s weighs 1 today, a half after its half-life, a quarter after two', (kind) => {
    const weight = (days: number) => freshnessOf(kind, addDays(today, -days), today).weight;
    expect(weight(0)).toBe(1);
    expect(weight(halfLifeDays[kind])).toBeCloseTo(0.5, 12);
    expect(weight(2 * halfLifeDays[kind])).toBeCloseTo(0.25, 12);
    expect(weight(100_000)).toBeGreaterThan(0);
  });

  test.each(kinds)('%s is fresh for one half-life and stale after two', (kind) => {
    const state = (days: number) => freshnessOf(kind, addDays(today, -days), today).state;
    const half = halfLifeDays[kind];
    expect([state(0), state(half), state(half + 1), state(2 * half), state(2 * half + 1)]).toEqual([
      'fresh',
      'fresh',
      'ageing',
      'ageing',
      'stale',
    ]);
  });

  test('what was never confirmed is stale, and a day in the future counts as today', () => {
    expect(freshnessOf('rate', 'unknown', today)).toEqual({ state: 'stale', weight: 0.25, days: 'unknown' });
    expect(freshnessOf('rate', addDays(today, 5), today)).toEqual({ state: 'fresh', weight: 1, days: 0 });
  });
});
