import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { packStrip } from '@/components/record/strip-layout';

const size = { width: 400, columns: 20, mark: 14, row: 18 };

describe('N29 the strip packs its marks', () => {
  test('the same place stacks upwards, in the order given', () => {
    const { marks, base } = packStrip([0.31, 0.33, 0.9], size);
    expect(marks.map(({ x }) => x)).toEqual([130, 130, 370]);
    expect(marks[1]!.y).toBe(marks[0]!.y - 18);
    expect(marks[2]!.y).toBe(marks[0]!.y);
    expect(base).toBe(10 + 2 * 18);
  });

  test('both ends stay inside, and the middle belongs to one side', () => {
    const { marks } = packStrip([0, 1, 0.4999, 0.5], size);
    expect(marks.map(({ x }) => x)).toEqual([10, 390, 190, 210]);
  });

  property.prop([fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })])(
    'no two marks touch, none leaves the drawing, none changes sides',
    (places) => {
      const { marks, base } = packStrip(places, size);
      marks.forEach((mark, at) => {
        expect(mark.x - 7).toBeGreaterThanOrEqual(0);
        expect(mark.x + 7).toBeLessThanOrEqual(400);
        expect(mark.y - 7).toBeGreaterThanOrEqual(0);
        expect(mark.y + 7).toBeLessThanOrEqual(base);
        expect(mark.x > 200).toBe(places[at]! >= 0.5);
        for (const other of marks.slice(at + 1)) {
          expect(Math.max(Math.abs(mark.x - other.x), Math.abs(mark.y - other.y))).toBeGreaterThanOrEqual(14);
        }
      });
    },
  );
});
