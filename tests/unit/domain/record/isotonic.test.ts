import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { outcomeOf, type Forecast } from '@/lib/domain/record/forecast';
import { calibrationBlocks } from '@/lib/domain/record/isotonic';
import { anyForecasts, eightForecasts, forecastsOf } from './forecasts';

/** The isotonic fit by its definition: the largest, over starts, of the smallest mean, over ends. */
function minimax(forecasts: readonly Forecast[]): Map<number, number> {
  const values = [...new Set(forecasts.map((each) => each.p))].sort((left, right) => left - right);
  const meanBetween = (low: number, high: number): number => {
    const inside = forecasts.filter((each) => each.p >= low && each.p <= high).map(outcomeOf);
    return inside.reduce<number>((sum, each) => sum + each, 0) / inside.length;
  };
  return new Map(
    values.map((value) => {
      const starts = values.filter((each) => each <= value);
      const ends = values.filter((each) => each >= value);
      const fit = Math.max(...starts.map((low) => Math.min(...ends.map((high) => meanBetween(low, high)))));
      return [value, fit];
    }),
  );
}

describe('N29 the reliability curve pools adjacent violators', () => {
  test('an example by hand', () => {
    expect(calibrationBlocks(eightForecasts)).toEqual([
      { n: 1, low: 0.1, high: 0.1, rust: 0, share: 0 },
      { n: 3, low: 0.2, high: 0.35, rust: 1, share: 1 / 3 },
      { n: 2, low: 0.6, high: 0.7, rust: 1, share: 0.5 },
      { n: 2, low: 0.8, high: 0.9, rust: 2, share: 1 },
    ]);
  });

  test('equal forecasts share one block, whatever came of them', () => {
    const tied = forecastsOf([
      [0.5, 1],
      [0.5, 0],
      [0.5, 0],
    ]);
    expect(calibrationBlocks(tied)).toEqual([{ n: 3, low: 0.5, high: 0.5, rust: 1, share: 1 / 3 }]);
  });

  test('no forecasts have no curve', () => {
    expect(calibrationBlocks([])).toEqual([]);
  });

  property.prop([anyForecasts])('rises, and keeps every case and the mean', (forecasts) => {
    const blocks = calibrationBlocks(forecasts);
    blocks.slice(1).forEach((block, at) => {
      expect(block.share).toBeGreaterThan(blocks[at]!.share);
      expect(block.low).toBeGreaterThan(blocks[at]!.high);
    });
    expect(blocks.reduce((sum, { n }) => sum + n, 0)).toBe(forecasts.length);
    expect(blocks.reduce((sum, { rust }) => sum + rust, 0)).toBe(
      forecasts.filter((each) => each.chosen === 'rust').length,
    );
  });

  property.prop([anyForecasts])('is the isotonic fit by its minimax definition', (forecasts) => {
    const fit = minimax(forecasts);
    for (const { low, high, share } of calibrationBlocks(forecasts)) {
      for (const [value, expected] of fit) {
        if (value >= low && value <= high) expect(share).toBeCloseTo(expected, 12);
      }
    }
  });
});
