import { meanOf, outcomeOf, type Forecast } from './forecast';

/** A forecast of exactly 0 or 1 that fails would cost without bound; it costs as much as this one. */
const surest = 1e-6;

/** Mean squared distance of forecast and outcome (Brier 1950): 0 is perfect, .25 says "one half" always. */
export function brierScore(forecasts: readonly Forecast[]): number | null {
  return meanOf(forecasts.map((each) => (each.p - outcomeOf(each)) ** 2));
}

/** Mean of -ln(probability given to what was chosen); ln 2 says "one half" always. */
export function logLoss(forecasts: readonly Forecast[]): number | null {
  return meanOf(
    forecasts.map((each) => {
      const given = each.chosen === 'rust' ? each.p : 1 - each.p;
      return -Math.log(Math.max(given, surest));
    }),
  );
}
