import type { ChangeEffort } from './changeability';
import type { Judgement } from './judge';
import type { Flip, FlipChange } from './result';
import { changesKey } from './variants';

/** A set of changes with the estimate of what it would do. */
export interface Screened {
  changes: FlipChange[];
  judgement: Judgement;
}

/** The last three are of flips in frozen reports. */
const ranks: Record<ChangeEffort, number> = {
  'find-out': 0,
  decide: 1,
  cost: 2,
  free: 1,
  costly: 2,
  fixed: 3,
};

/** The effort of the hardest change of a set, as a rank. */
function hardest(changes: readonly FlipChange[]): number {
  return Math.max(...changes.map((change) => ranks[change.effort]));
}

/** Easier first, then smaller sets, then smaller moves of the score, then by name. */
export function byWhatItTakes(base: Judgement): (left: Flip, right: Flip) => number {
  return (left, right) =>
    hardest(left.changes) - hardest(right.changes) ||
    left.changes.length - right.changes.length ||
    distance(base, left.score) - distance(base, right.score) ||
    (changesKey(left.changes) < changesKey(right.changes) ? -1 : 1);
}

/** The same order for sets that are only estimated. */
export function byPromise(base: Judgement): (left: Screened, right: Screened) => number {
  return (left, right) =>
    hardest(left.changes) - hardest(right.changes) ||
    distance(base, left.judgement.score) - distance(base, right.judgement.score) ||
    (changesKey(left.changes) < changesKey(right.changes) ? -1 : 1);
}

/** How far the score moves, in billionths: without the noise that would order mirrored answers differently. */
function distance(base: Judgement, score: number): number {
  return Math.round(Math.abs(score - base.score) * 1e9);
}
