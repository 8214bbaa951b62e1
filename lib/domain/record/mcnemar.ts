/** How two methods differ on the same cases. */
export interface McNemar {
  /** Cases that only the first method has right, and only the second. */
  onlyFirst: number;
  onlySecond: number;
  /** Two-sided exact probability of a difference at least this large by chance. */
  p: number;
}

/**
 * McNemar's exact test: of the cases on which two methods disagree, each is equally likely to favour
 * either, so the smaller count is binomial with one half (McNemar 1947, exact form). No such case
 * gives p = 1.
 */
export function exactMcNemar(onlyFirst: number, onlySecond: number): McNemar {
  const discordant = onlyFirst + onlySecond;
  // Terms by their logarithms: 2^-n underflows beyond a thousand cases.
  let logTerm = -discordant * Math.LN2;
  let tail = 0;
  for (let count = 0; count <= Math.min(onlyFirst, onlySecond); count += 1) {
    tail += Math.exp(logTerm);
    logTerm += Math.log(discordant - count) - Math.log(count + 1);
  }
  return { onlyFirst, onlySecond, p: Math.min(1, 2 * tail) };
}
