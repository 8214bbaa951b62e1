import { byPromise, type Screened } from './flip-order';
import type { Flip, FlipChange } from './result';
import { changesKey, flipFrom, type Variants } from './variants';

/** Full counts spent on sets, and how many of each size are wanted. */
const setCounts = { whole: 24, parts: 4 };
/** Changes per direction that sets are made of: the strongest. */
const changesInPairs = { whole: 16, parts: 10 };
const mostPairs = 6;
const mostTriples = 3;
/** With this many smaller flips known, nobody needs triples. */
const enoughFlips = 3;
const changesInTriples = { whole: 9, parts: 6 };
const mostUsesOfOneChange = 2;

/**
 * Pairs and, where little else flips, triples of changes in the same direction. A set is returned
 * only when it flips and no smaller set inside it does, both counted in full.
 */
export function findLargerFlips(variants: Variants, quiet: readonly Screened[], singles: number): Flip[] {
  const kind = variants.base.split ? 'parts' : 'whole';
  const budget = { left: setCounts[kind] };
  const up = strongest(variants, quiet, 1);
  const down = strongest(variants, quiet, -1);
  const pairs = confirmed(variants, [...combinations(up, 2), ...combinations(down, 2)], mostPairs, budget);
  if (singles + pairs.length >= enoughFlips) return pairs;
  const triples = [up, down].flatMap((side) => combinations(side.slice(0, changesInTriples[kind]), 3));
  return [...pairs, ...confirmed(variants, triples, mostTriples, budget)];
}

/** For each question the change that moves the score furthest to one side, largest moves first. */
function strongest(variants: Variants, quiet: readonly Screened[], side: 1 | -1): FlipChange[] {
  const move = (each: Screened): number => side * (each.judgement.score - variants.base.score);
  const best = new Map<string, Screened>();
  for (const each of quiet) {
    const [change] = each.changes;
    if (!change || move(each) < 1e-9) continue;
    const known = best.get(change.question);
    if (!known || move(each) > move(known) + 1e-9) best.set(change.question, each);
  }
  const ordered = [...best.values()].sort((left, right) => {
    const gap = move(right) - move(left);
    return Math.abs(gap) > 1e-9 ? gap : changesKey(left.changes) < changesKey(right.changes) ? -1 : 1;
  });
  const longest = variants.base.split ? changesInPairs.parts : changesInPairs.whole;
  return ordered.slice(0, longest).flatMap((each) => each.changes);
}

function combinations(changes: readonly FlipChange[], size: number): FlipChange[][] {
  if (size === 0) return [[]];
  return changes.flatMap((change, at) =>
    combinations(changes.slice(at + 1), size - 1).map((rest) => [change, ...rest]),
  );
}

function confirmed(
  variants: Variants,
  sets: readonly FlipChange[][],
  wanted: number,
  budget: { left: number },
): Flip[] {
  const promising: Screened[] = sets
    .map((changes) => ({ changes, judgement: variants.screen(changes) }))
    .filter((each) => each.judgement.verdict !== variants.base.verdict)
    .sort(byPromise(variants.base));
  const uses = new Map<string, number>();
  const flips: Flip[] = [];
  for (const { changes } of promising) {
    if (flips.length >= wanted || budget.left <= 0) break;
    const keys = changes.map((change) => changesKey([change]));
    if (keys.some((key) => (uses.get(key) ?? 0) >= mostUsesOfOneChange)) continue;
    budget.left -= 1;
    if (!isMinimalFlip(variants, changes)) continue;
    for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
    flips.push(flipFrom(changes, variants.count(changes)));
  }
  return flips;
}

/** Whether a set flips and none of the sets inside it does; every count is remembered and shared. */
function isMinimalFlip(variants: Variants, changes: readonly FlipChange[]): boolean {
  if (variants.count(changes).verdict === variants.base.verdict) return false;
  for (let size = 1; size < changes.length; size += 1) {
    const flips = combinations(changes, size).some(
      (inner) => variants.count(inner).verdict !== variants.base.verdict,
    );
    if (flips) return false;
  }
  return true;
}
