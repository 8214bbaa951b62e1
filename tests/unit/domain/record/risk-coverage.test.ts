import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { riskCoverage } from '@/lib/domain/record/risk-coverage';
import { anyForecasts, eightForecasts, forecastsOf } from './forecasts';

describe('N29 accuracy over the surest cases', () => {
  test('an example by hand', () => {
    const points = riskCoverage(
      forecastsOf([
        [0.95, 1],
        [0.1, 1],
        [0.9, 1],
        [0.4, 0],
      ]),
    );
    expect(points.map(({ coverage, confidence }) => [coverage, confidence])).toEqual([
      [0.25, 0.95],
      [0.75, 0.9],
      [1, 0.6],
    ]);
    expect(points.map(({ accuracy }) => [accuracy.right, accuracy.n])).toEqual([
      [1, 1],
      [2, 3],
      [3, 4],
    ]);
  });

  test('a dead heat leans to Go', () => {
    const even = forecastsOf([
      [0.5, 0],
      [0.5, 1],
    ]);
    expect(riskCoverage(even)).toMatchObject([{ coverage: 1, accuracy: { right: 1, n: 2 } }]);
    expect(riskCoverage([])).toEqual([]);
  });

  property.prop([anyForecasts])('ends with all cases, and only ever adds some', (forecasts) => {
    const points = riskCoverage(forecasts);
    expect(points.at(-1)).toMatchObject({ coverage: 1, accuracy: { n: forecasts.length } });
    points.slice(1).forEach((point, at) => {
      expect(point.coverage).toBeGreaterThan(points[at]!.coverage);
      expect(point.confidence).toBeLessThan(points[at]!.confidence);
      expect(point.accuracy.right).toBeGreaterThanOrEqual(points[at]!.accuracy.right);
    });
  });

  test('with all cases it is the accuracy of all leans', () => {
    expect(riskCoverage(eightForecasts).at(-1)?.accuracy).toMatchObject({ right: 6, n: 8 });
  });
});
