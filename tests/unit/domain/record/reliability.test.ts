import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { reliabilityOf } from '@/lib/domain/record/reliability';
import { brierScore } from '@/lib/domain/record/scoring-rules';
import { anyForecasts, eightForecasts, forecastsOf } from './forecasts';

describe('N29 the Brier score comes apart (CORP)', () => {
  test('an example whose parts were computed from the definition', () => {
    const reliability = reliabilityOf(eightForecasts)!;
    expect(reliability.miscalibration).toBeCloseTo(0.04947916666666666, 12);
    expect(reliability.discrimination).toBeCloseTo(0.10416666666666666, 12);
    expect(reliability.uncertainty).toBe(0.25);
  });

  test('always saying the share of Rust is calibrated and tells nothing apart', () => {
    const flat = forecastsOf([
      [0.25, 1],
      [0.25, 0],
      [0.25, 0],
      [0.25, 0],
    ]);
    expect(reliabilityOf(flat)).toMatchObject({ miscalibration: 0, discrimination: 0, uncertainty: 0.1875 });
  });

  test('no cases have no reliability', () => {
    expect(reliabilityOf([])).toBeNull();
  });

  property.prop([anyForecasts])('miscalibration - discrimination + uncertainty is the score', (forecasts) => {
    const { miscalibration, discrimination, uncertainty } = reliabilityOf(forecasts)!;
    expect(miscalibration - discrimination + uncertainty).toBeCloseTo(brierScore(forecasts)!, 12);
    expect(miscalibration).toBeGreaterThanOrEqual(-1e-12);
    expect(discrimination).toBeGreaterThanOrEqual(-1e-12);
  });
});
