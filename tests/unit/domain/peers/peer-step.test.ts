import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { smallestCount, stepOf } from '@/lib/domain/peers/peer-step';

const counts = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  fc.integer({ min: 1, max: 30 }),
);

describe('what may be shown of exact counts (A14)', () => {
  test.each([
    [
      { a: 6, b: 6 },
      { counts: { a: 6, b: 6 }, rest: 0 },
    ],
    // Too few gave b, and with b alone in the rest it could be had by subtraction: c joins it.
    [
      { a: 9, b: 2, c: 7 },
      { counts: { a: 9 }, rest: 9 },
    ],
    [
      { a: 8, b: 3, c: 3 },
      { counts: { a: 8 }, rest: 6 },
    ],
    [
      { a: 20, b: 1, c: 6, d: 7 },
      { counts: { a: 20, d: 7 }, rest: 7 },
    ],
  ])('%j is shown as %j', (exact, step) => {
    expect(stepOf(exact)).toEqual(step);
  });

  test.each([[{}], [{ a: 5 }], [{ a: 6, b: 5 }], [{ a: 100 }], [{ a: 100, b: 5 }], [{ a: 5, b: 5, c: 5 }]])(
    'nothing of %j is shown: one number would speak of everybody',
    (exact) => {
      expect(stepOf(exact)).toBeNull();
    },
  );

  property.prop([counts], { numRuns: 1000 })('every number shown is large enough, or zero', (exact) => {
    const step = stepOf(exact);
    for (const count of Object.values(step?.counts ?? {}))
      expect(count).toBeGreaterThanOrEqual(smallestCount);
    if (step && step.rest !== 0) expect(step.rest).toBeGreaterThanOrEqual(smallestCount);
  });

  property.prop([counts], { numRuns: 1000 })('the numbers add up, and none is altered', (exact) => {
    const step = stepOf(exact);
    fc.pre(step !== null);
    const shown = Object.entries(step?.counts ?? {});
    expect(shown).toEqual(shown.map(([value]) => [value, exact[value]]));
    const total = Object.values(exact).reduce((sum, count) => sum + count, 0);
    expect(shown.reduce((sum, [, count]) => sum + count, step?.rest ?? 0)).toBe(total);
  });

  property.prop([counts], { numRuns: 1000 })(
    'who takes the own answer off is left with five or more others, whatever was answered',
    (exact) => {
      const { counts: shown, rest } = stepOf(exact) ?? { counts: {}, rest: 0 };
      const numbers = [...Object.values(shown), rest].filter((count) => count > 0);
      for (const count of numbers) expect(count - 1).toBeGreaterThanOrEqual(5);
      expect(numbers).not.toHaveLength(1);
    },
  );

  property.prop([counts], { numRuns: 300 })('the order of counting changes nothing', (exact) => {
    expect(stepOf(Object.fromEntries(Object.entries(exact).reverse()))).toEqual(stepOf(exact));
  });
});
