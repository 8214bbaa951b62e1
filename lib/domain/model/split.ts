import type { Language } from '../assessment/bank';

/** What a choice of one language per part is made from; score units throughout. */
export interface SplitProblem {
  /** Share of the whole per part, summing to 1. */
  shares: readonly number[];
  /** Score of each part, positive leans Rust. */
  scores: readonly number[];
  /** The language a gate leaves for a part, or null where both are possible. */
  fixed: readonly (Language | null)[];
  kappa: number;
  /** Cost of the crossing between part k and a later part l when their languages differ, at [k][l]. */
  crossings: readonly (readonly number[])[];
}

/** The best mixed assignment and how it compares with the best single language. */
export interface SplitChoice {
  /** Bit k is set when part k gets Rust; null when the gates allow no mixed assignment. */
  mixed: number | null;
  /** The gates allow nothing but a mixed assignment. */
  forced: boolean;
  gain: number;
  price: number;
}

/**
 * Exact choice by looking at all 2^K assignments (method 1.9):
 * U(x) = sum of share * score * x, minus kappa and the crossings when both languages are used.
 * `prices` comes from {@link assignmentPrices}.
 */
export function chooseSplit(problem: SplitProblem, prices: Float64Array): SplitChoice {
  const worth = assignmentWorth(problem);
  const last = prices.length - 1;
  const allRust = worth[last] as number;
  let mixed: number | null = null;
  let best = -Infinity;
  for (let mask = 1; mask < last; mask += 1) {
    const value = (worth[mask] as number) - (prices[mask] as number);
    if (value > best) [mixed, best] = [mask, value];
  }
  if (mixed === null) return { mixed, forced: false, gain: 0, price: 0 };
  const single = Math.max(-(prices[0] as number), allRust - (prices[last] as number));
  const forced = single === -Infinity;
  const gain = Math.max(0, best - (forced ? Math.max(0, allRust) : single));
  return { mixed, forced, gain, price: prices[mixed] as number };
}

/** The language of one part in an assignment. */
export function languageIn(assignment: number, part: number): Language {
  return assignment & (1 << part) ? 'rust' : 'go';
}

/** What each assignment costs, by its bits: nothing for a single language, infinity where a gate forbids it. */
export function assignmentPrices(problem: SplitProblem): Float64Array {
  const prices = new Float64Array(2 ** problem.shares.length);
  const last = prices.length - 1;
  for (let mask = 0; mask <= last; mask += 1) {
    const isMixed = mask !== 0 && mask !== last;
    if (!isAllowed(problem, mask)) prices[mask] = Infinity;
    else if (isMixed) prices[mask] = problem.kappa + crossingCost(problem, mask);
  }
  return prices;
}

function isAllowed(problem: SplitProblem, assignment: number): boolean {
  for (let part = 0; part < problem.fixed.length; part += 1) {
    const language = problem.fixed[part];
    if (language && language !== languageIn(assignment, part)) return false;
  }
  return true;
}

function crossingCost(problem: SplitProblem, assignment: number): number {
  let cost = 0;
  for (let left = 0; left < problem.shares.length; left += 1) {
    for (let right = left + 1; right < problem.shares.length; right += 1) {
      const differ = ((assignment >> left) ^ (assignment >> right)) & 1;
      if (differ) cost += problem.crossings[left]?.[right] ?? 0;
    }
  }
  return cost;
}

/** Worth of every assignment against Go everywhere; the constant that all share is left out. */
function assignmentWorth(problem: SplitProblem): Float64Array {
  const worth = new Float64Array(2 ** problem.shares.length);
  let filled = 1;
  problem.shares.forEach((share, part) => {
    filled = addPart(worth, filled, 2 * share * (problem.scores[part] ?? 0));
  });
  return worth;
}

/** Doubles the filled beginning of a list of sums by the assignments in which one more part gets Rust. */
function addPart(sums: Float64Array, filled: number, gain: number): number {
  for (let mask = 0; mask < filled; mask += 1) sums[mask + filled] = (sums[mask] as number) + gain;
  return filled * 2;
}

/**
 * Share of the readings whose best possible assignment uses both languages. `draws` holds the
 * drawn scores of each part, all from the same readings.
 */
export function shareOfMixed(
  problem: SplitProblem,
  prices: Float64Array,
  draws: readonly Float64Array[],
): number {
  const sums = new Float64Array(prices.length);
  const count = draws[0]?.length ?? 0;
  let mixed = 0;
  for (let at = 0; at < count; at += 1) {
    let filled = 1;
    for (let part = 0; part < draws.length; part += 1) {
      filled = addPart(sums, filled, 2 * (problem.shares[part] as number) * (draws[part]?.[at] as number));
    }
    if (isMixedBest(sums, prices)) mixed += 1;
  }
  return count > 0 ? mixed / count : 0;
}

function isMixedBest(sums: Float64Array, prices: Float64Array): boolean {
  const last = prices.length - 1;
  const single = Math.max(-(prices[0] as number), (sums[last] as number) - (prices[last] as number));
  for (let mask = 1; mask < last; mask += 1) {
    if ((sums[mask] as number) - (prices[mask] as number) > single) return true;
  }
  return false;
}
