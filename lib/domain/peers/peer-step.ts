/**
 * Five others and oneself: the fewest assessments that any figure may stand for. Who knows the own answers can
 * take them off, and five are still left.
 */
export const smallestCount = 6;

/** How many gave each answer to one topic; exact, so only for keeping. */
export type PeerCounts = Readonly<Record<string, number>>;

/** What may be shown of exact counts: some answers by themselves, all others as one number. */
export type PeerStep = {
  counts: Record<string, number>;
  rest: number;
};

/**
 * The part of exact counts that may be shown, or null when nothing may yet. Answers given by fewer than
 * {@link smallestCount} go into the rest. While the rest itself is too small, the smallest answer shown
 * joins it, because otherwise the rest could be had by subtraction. At least two numbers remain: a single
 * one would say of everybody counted what they answered.
 */
export function stepOf(exact: PeerCounts): PeerStep | null {
  const given = Object.entries(exact).sort(
    ([leftName, left], [rightName, right]) => right - left || (leftName < rightName ? -1 : 1),
  );
  const shown = given.filter(([, count]) => count >= smallestCount);
  let rest = sum(given.slice(shown.length));
  while (rest > 0 && rest < smallestCount && shown.length > 0) rest += shown.pop()?.[1] ?? 0;
  const numbers = shown.length + (rest > 0 ? 1 : 0);
  return numbers >= 2 ? { counts: Object.fromEntries(shown), rest } : null;
}

function sum(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((total, [, count]) => total + count, 0);
}
