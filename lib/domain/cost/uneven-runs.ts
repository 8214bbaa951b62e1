import { bodyRouteRate, emptyRoutesRate, type BenchmarkRun } from './benchmark';

/** From this factor between the routes on, the mean over them says little. A rule of ours. */
export const unevenFactor = 3;

/** Runs in which, at some level, the route with a body and the other routes differ by more than {@link unevenFactor}. */
export function unevenRuns(runs: readonly BenchmarkRun[]): BenchmarkRun[] {
  return runs.filter(({ levels }) =>
    levels.some((level) => {
      const rates = [bodyRouteRate(level), emptyRoutesRate(level)];
      return Math.max(...rates) > unevenFactor * Math.min(...rates);
    }),
  );
}
