import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { proportionOf } from '@/lib/domain/record/proportion';

describe('N29 a share carries its Wilson 95 % interval', () => {
  // Bounds found by bisecting |p - share| = z * sqrt(p (1 - p) / n), of which the interval is the solution.
  test.each([
    [25, 34, 0.5688285871705533, 0.8539880932278825],
    [51, 60, 0.7388541093022144, 0.9190255941983225],
    [10, 11, 0.6226415635484043, 0.9837678271141151],
    [1, 1, 0.20654931437723736, 1],
    [0, 2, 0, 0.6576197724933469],
  ])('%i of %i', (right, n, low, high) => {
    const proportion = proportionOf(right, n);
    expect(proportion.share).toBe(right / n);
    expect(proportion.low).toBeCloseTo(low, 12);
    expect(proportion.high).toBeCloseTo(high, 12);
  });

  test('nothing to count says nothing', () => {
    expect(proportionOf(0, 0)).toEqual({ n: 0, right: 0, share: null, low: 0, high: 1 });
  });

  property.prop([fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true })])(
    'stays inside 0 to 1 and contains the share, for any count',
    (n, part) => {
      const right = Math.round(part * n * 2) / 2;
      const { share, low, high } = proportionOf(right, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share!);
      expect(high).toBeGreaterThanOrEqual(share!);
    },
  );

  property.prop([fc.integer({ min: 1, max: 400 }), fc.nat({ max: 400 })])(
    'is the mirror image for the complement',
    (n, count) => {
      const right = count % (n + 1);
      const one = proportionOf(right, n);
      const other = proportionOf(n - right, n);
      expect(one.low).toBeCloseTo(1 - other.high, 12);
      expect(one.high).toBeCloseTo(1 - other.low, 12);
    },
  );
});
