import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { contrastRatio } from '@/lib/shared/contrast';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast of two colours (D15)', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // Known pairs: the grey that just passes on white, the one that just fails, and two saturated ones.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffff00', 8.0],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });

  test.prop([colour, colour])('is the same in either order and lies between 1 and 21', (one, other) => {
    const ratio = contrastRatio(one, other);
    expect(ratio).toBe(contrastRatio(other, one));
    expect(ratio).toBeGreaterThanOrEqual(1);
    expect(ratio).toBeLessThanOrEqual(21);
  });

  test.prop([colour, colour])('is 1 only for colours of one lightness', (one, other) => {
    const black = (each: string) => contrastRatio(each, '#000000');
    expect(contrastRatio(one, other) === 1).toBe(black(one) === black(other));
  });

  test.each(['', 'red', '#fff', '#12345g', '#12345678'])('refuses "%s"', (wrong) => {
    expect(() => contrastRatio(wrong, '#ffffff')).toThrow(RangeError);
  });
});
