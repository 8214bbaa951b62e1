import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { layOutChart } from '@/components/cost/chart-layout';

const size = { width: 320, left: 8, ticks: 3 };

describe('N24 the chart of the ranges', () => {
  test('begins at zero and ends at a round number', () => {
    const { bars, ticks } = layOutChart(
      [
        { range: { low: 50, high: 100 }, marks: [50, 75, 100] },
        { range: null, marks: [] },
      ],
      size,
    );
    expect(ticks.at(0)).toEqual({ value: 0, x: 8 });
    expect(ticks.at(-1)).toEqual({ value: 100, x: 284 });
    expect(bars).toEqual([{ x: 146, width: 138, marks: [146, 215, 284] }, null]);
  });

  test('a range of one number is still seen', () => {
    expect(layOutChart([{ range: { low: 50, high: 50 }, marks: [] }], size).bars[0]?.width).toBe(4);
  });

  property.prop([fc.array(fc.double({ min: 0.01, max: 1e12, noNaN: true }), { minLength: 4, maxLength: 4 })])(
    'nothing leaves the drawing, and what costs more stands further right',
    (values) => {
      const [a = 0, b = 0, c = 0, d = 0] = values.toSorted((x, y) => x - y);
      const { bars, ticks } = layOutChart(
        [
          { range: { low: a, high: c }, marks: [a, c] },
          { range: { low: b, high: d }, marks: [b, d] },
        ],
        size,
      );
      expect(ticks.length).toBeGreaterThan(1);
      for (const bar of bars) {
        expect(bar!.x).toBeGreaterThanOrEqual(size.left - 2);
        expect(bar!.x + bar!.width).toBeLessThanOrEqual(size.width);
      }
      expect(bars[0]!.marks[0]).toBeLessThanOrEqual(bars[1]!.marks[0]!);
      expect(bars[0]!.marks[1]).toBeLessThanOrEqual(bars[1]!.marks[1]!);
    },
  );
});
