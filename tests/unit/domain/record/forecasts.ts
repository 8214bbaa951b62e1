import { fc } from '@fast-check/vitest';
import type { Forecast } from '@/lib/domain/record/forecast';

/** Any forecasts with their outcomes; values come from a grid now and then, so that some are equal. */
export const anyForecasts: fc.Arbitrary<Forecast[]> = fc.array(
  fc.record({
    p: fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
    ),
    chosen: fc.constantFrom('go' as const, 'rust' as const),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Forecasts for Rust with the outcome written as 1 for Rust and 0 for Go. */
export function forecastsOf(pairs: readonly (readonly [number, 0 | 1])[]): Forecast[] {
  return pairs.map(([p, rust]) => ({ p, chosen: rust === 1 ? 'rust' : 'go' }));
}

/** Eight forecasts whose order of outcomes is broken twice. */
export const eightForecasts = forecastsOf([
  [0.1, 0],
  [0.2, 1],
  [0.3, 0],
  [0.35, 0],
  [0.6, 1],
  [0.7, 0],
  [0.8, 1],
  [0.9, 1],
]);
