/**
 * A probability as "N of 100 plausible readings". Never more than two digits and never certainty: 1 to 99.
 * @param probability from 0 to 1
 */
export function readingsOf100(probability: number): number {
  return Math.min(99, Math.max(1, Math.round(probability * 100)));
}

/**
 * Shares of a whole as whole numbers that add up to 100 (largest remainder; ties go to the earlier share).
 * @param shares not negative, adding up to 1
 */
export function readingsShares(shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * 100);
  const parts = exact.map(Math.floor);
  const missing = 100 - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
