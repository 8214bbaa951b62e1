import { describe, expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { roundedParts } from '@/lib/shared/rounded-parts';

describe('numbers that add up as they are shown (N02)', () => {
  property.prop([fc.array(fc.double({ min: -300, max: 300, noNaN: true }), { maxLength: 25 })])(
    'parts add up to the rounded sum, stay within one, keep zero and their sign',
    (parts) => {
      const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
      const shown = roundedParts(parts, total);
      expect(shown.reduce((sum, part) => sum + part, 0)).toBe(total + 0);
      for (const [index, part] of parts.entries()) {
        const number = shown[index] ?? Number.NaN;
        expect(Math.abs(number - part)).toBeLessThanOrEqual(1);
        if (part === 0) expect(number).toBe(0);
        expect(number * part).toBeGreaterThanOrEqual(0);
      }
    },
  );
});

describe('a total that two rounded scores make (N02)', () => {
  test.each([
    [[35, 0], 36, [36, 0]],
    [[35, 1], 35, [34, 1]],
    [[-1, -35], -35, [-1, -34]],
    [[0.4, 35], 37, [1, 36]],
  ])('%j shown as %i', (parts, total, expected) => {
    expect(roundedParts(parts, total)).toEqual(expected);
  });
});
