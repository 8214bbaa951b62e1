/** How many rows there are. Above a bound nobody counts them: the figure is then an estimate, shown with "about". */
export interface Count {
  count: number;
  isEstimate: boolean;
}

/** Several counts together; an estimate in one makes the sum an estimate. */
export function sumOf(counts: readonly Count[]): Count {
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    isEstimate: counts.some(({ isEstimate }) => isEstimate),
  };
}
