import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { reliabilityGeometry } from '@/components/record/reliability-geometry';
import { reliabilitySteps } from '@/components/record/reliability-steps';
import { otherLanguage } from '@/lib/domain/model/swap-bank';
import { calibrationBlocks } from '@/lib/domain/record/isotonic';
import { anyForecasts, eightForecasts } from '../../domain/record/forecasts';

const size = { width: 320, height: 330, left: 36, right: 10, top: 42, bottom: 58 };

describe('N29 the reliability curve as it is drawn', () => {
  test('seen from Go it is the complement', () => {
    const steps = reliabilitySteps(calibrationBlocks(eightForecasts), 'go');
    expect(steps.map(({ chosen }) => [chosen.right, chosen.n])).toEqual([
      [0, 2],
      [1, 2],
      [2, 3],
      [1, 1],
    ]);
    expect(steps[0]!.low).toBeCloseTo(0.1, 12);
    expect(steps[0]!.high).toBeCloseTo(0.2, 12);
  });

  // Parts of 64 have exact complements, so that no forecast moves by a rounding error.
  const exactForecasts = fc.array(
    fc.record({
      p: fc.integer({ min: 0, max: 64 }).map((part) => part / 64),
      chosen: fc.constantFrom('go' as const, 'rust' as const),
    }),
    { minLength: 1, maxLength: 40 },
  );

  property.prop([exactForecasts])('D11 exchanging the languages draws the same curve', (forecasts) => {
    const swapped = forecasts.map(({ p, chosen }) => ({ p: 1 - p, chosen: otherLanguage(chosen) }));
    expect(reliabilitySteps(calibrationBlocks(swapped), 'go')).toEqual(
      reliabilitySteps(calibrationBlocks(forecasts), 'rust'),
    );
  });

  test('forecasts run to the right, frequencies upwards', () => {
    const { curve, diagonal, xOf, yOf } = reliabilityGeometry(
      reliabilitySteps(calibrationBlocks(eightForecasts), 'rust'),
      size,
    );
    expect([xOf(0), xOf(1), yOf(0), yOf(1)]).toEqual([36, 310, 272, 42]);
    expect(diagonal).toBe('M36 272L310 42');
    expect(curve.startsWith(`M${xOf(0.1)} 272L${xOf(0.1)} 272L${xOf(0.2)} ${yOf(1 / 3)}`)).toBe(true);
    expect(curve.endsWith(`L${xOf(0.8)} 42L${xOf(0.9)} 42`)).toBe(true);
  });

  property.prop([anyForecasts])('nothing leaves the square, and every band holds its step', (forecasts) => {
    const steps = reliabilitySteps(calibrationBlocks(forecasts), 'rust');
    const { bands, yOf } = reliabilityGeometry(steps, size);
    bands.forEach((band, at) => {
      expect(band.y).toBeGreaterThanOrEqual(42);
      expect(band.y + band.height).toBeLessThanOrEqual(272.1);
      expect(yOf(steps[at]!.chosen.share)).toBeGreaterThanOrEqual(band.y - 0.1);
      expect(yOf(steps[at]!.chosen.share)).toBeLessThanOrEqual(band.y + band.height + 0.1);
      expect(band.width).toBeGreaterThanOrEqual(6);
    });
  });
});
