/** A share of `n` with its 95 % interval; `share` is null when there is nothing to count. */
export interface Proportion {
  n: number;
  /** How many of them; a tie counts half. */
  right: number;
  share: number | null;
  low: number;
  high: number;
}

/** Two-sided 95 % quantile of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * The share `right / n` with its Wilson score interval at 95 %, which stays inside 0 to 1 and keeps
 * its promise for small n (Wilson 1927; Brown, Cai and DasGupta 2001). Without cases anything is
 * possible: the interval is 0 to 1.
 */
export function proportionOf(right: number, n: number): Proportion {
  if (n === 0) return { n, right, share: null, low: 0, high: 1 };
  const share = right / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // At the ends the bound is exact; the formula misses it by a rounding error.
  const low = right === 0 ? 0 : centre - half;
  const high = right === n ? 1 : centre + half;
  return { n, right, share, low, high };
}
