import { outcomeOf, type Forecast } from './forecast';
import { proportionOf, type Proportion } from './proportion';

/** What naming a language only in the surest cases would give. */
export interface CoveragePoint {
  /** Share of the cases that are named, 0 to 1. */
  coverage: number;
  /** Least confidence among them, .5 to 1. */
  confidence: number;
  accuracy: Proportion;
}

/** Rounding noise around one half, as in the lean. */
const tie = 1e-9;

/**
 * Accuracy of leans over the surest cases, from the fewest to all (risk-coverage curve, method 5.4).
 * Cases that are equally sure come together; a dead heat is given to Go like any lean.
 */
export function riskCoverage(forecasts: readonly Forecast[]): CoveragePoint[] {
  const sorted = [...forecasts].sort((left, right) => confidenceOf(right) - confidenceOf(left));
  const points: CoveragePoint[] = [];
  let right = 0;
  sorted.forEach((forecast, at) => {
    const leansToRust = forecast.p > 0.5 + tie;
    if (leansToRust === (outcomeOf(forecast) === 1)) right += 1;
    const confidence = confidenceOf(forecast);
    const next = sorted[at + 1];
    if (next && confidenceOf(next) === confidence) return;
    const n = at + 1;
    points.push({ coverage: n / sorted.length, confidence, accuracy: proportionOf(right, n) });
  });
  return points;
}

function confidenceOf({ p }: Forecast): number {
  return Math.max(p, 1 - p);
}
