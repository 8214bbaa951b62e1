import { roundedParts } from '@/lib/shared/rounded-parts';

/**
 * Shares of a whole as counts out of 100 readings. They add up to 100, and none is 0 or 100: the method
 * never claims that something cannot be.
 * @param shares at most 50, not negative, adding up to 1
 */
export function readingCounts(shares: readonly number[]): number[] {
  const counts = roundedParts(
    shares.map((share) => share * 100),
    100,
  );
  for (const [index, count] of counts.entries()) {
    if (count > 0) continue;
    const largest = counts.indexOf(Math.max(...counts));
    counts[index] = 1;
    counts[largest] = (counts[largest] ?? 0) - 1;
  }
  return counts;
}
