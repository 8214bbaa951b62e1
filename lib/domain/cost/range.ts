/** Both ends of a quantity; `low` is never above `high`. */
export interface Range {
  low: number;
  high: number;
}

/** The smallest range that holds all of these, or null when there is none to hold. */
export function spanOf(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null;
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}

/** Both ends times a factor that is not negative. */
export function scaled({ low, high }: Range, factor: number): Range {
  return { low: low * factor, high: high * factor };
}

/**
 * One over a range of positive numbers: what was the most becomes the least. "0.3 to 0.8 Rust cores for one Go
 * core" becomes "1.25 to 3.33 Go cores for one Rust core".
 */
export function inverse({ low, high }: Range): Range {
  return { low: 1 / high, high: 1 / low };
}
