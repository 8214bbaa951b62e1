import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { exactMcNemar } from '@/lib/domain/record/mcnemar';

/** Two-sided binomial tail in whole numbers: 2 * sum C(n, k) / 2^n, at most 1. */
function binomialTail(onlyFirst: number, onlySecond: number): number {
  const n = onlyFirst + onlySecond;
  let choose = 1n;
  let sum = 0n;
  for (let k = 0; k <= Math.min(onlyFirst, onlySecond); k += 1) {
    sum += choose;
    choose = (choose * BigInt(n - k)) / BigInt(k + 1);
  }
  const scale = 10n ** 18n;
  return Math.min(1, Number((2n * sum * scale) / 2n ** BigInt(n)) / 1e18);
}

describe("N29 McNemar's exact test", () => {
  // Computed with exact fractions.
  test.each([
    [10, 4, 0.1795654296875],
    [3, 0, 0.25],
    [6, 6, 1],
    [1, 7, 0.0703125],
    [25, 9, 0.00904118549078703],
    [0, 0, 1],
  ])('%i against %i', (onlyFirst, onlySecond, p) => {
    const found = exactMcNemar(onlyFirst, onlySecond);
    expect(found).toMatchObject({ onlyFirst, onlySecond });
    expect(found.p).toBeCloseTo(p, 12);
  });

  property.prop([fc.nat({ max: 60 }), fc.nat({ max: 60 })])(
    'equals the binomial tail in whole numbers, and does not depend on the order',
    (onlyFirst, onlySecond) => {
      expect(exactMcNemar(onlyFirst, onlySecond).p).toBeCloseTo(binomialTail(onlyFirst, onlySecond), 12);
      expect(exactMcNemar(onlySecond, onlyFirst).p).toBe(exactMcNemar(onlyFirst, onlySecond).p);
    },
  );

  test('keeps its meaning with thousands of cases', () => {
    expect(exactMcNemar(2_000, 2_000).p).toBe(1);
    expect(exactMcNemar(3_000, 1_000).p).toBeLessThan(1e-100);
  });
});
