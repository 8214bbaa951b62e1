import { verdicts, type Verdict } from './verdict-ids';

/** Fewest reports in a figure that is shown, and steps in which figures are shown. */
export const verdictStep = 5;
/** Fewest reports before any figure is shown. */
export const fewestReports = 30;

/** How often each verdict came out; a verdict with fewer than five reports is among `rest`. */
export interface ShownVerdicts {
  counts: { verdict: Verdict; count: number }[];
  /** Some verdicts were left out because too few reports have them. */
  hasRest: boolean;
}

/**
 * What may be shown of exact counts (N08): nothing below thirty reports; then each verdict that five or
 * more reports have, rounded down to multiples of five. No total stands beside them, so that nothing can
 * be had by subtraction, and one report more or less is seen by nobody in most cases.
 */
export function shownVerdicts(exact: Partial<Record<Verdict, number>>): ShownVerdicts | null {
  const total = verdicts.reduce((sum, verdict) => sum + (exact[verdict] ?? 0), 0);
  if (total < fewestReports) return null;
  const given = verdicts.filter((verdict) => (exact[verdict] ?? 0) > 0);
  const counts = given
    .map((verdict) => ({ verdict, count: Math.floor((exact[verdict] ?? 0) / verdictStep) * verdictStep }))
    .filter(({ count }) => count >= verdictStep);
  return { counts, hasRest: counts.length < given.length };
}
