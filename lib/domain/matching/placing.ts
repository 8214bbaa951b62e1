import { tieWidth, windowWidth } from './criteria';

/** A candidate to be placed: position in the input, rank score, id and lot. */
export type Ranked = { position: number; score: number; profile: string; lot: number };

/** A candidate with a place, and the places of the tie group it belongs to. */
export type Placed = Ranked & { place: number; tie: { from: number; to: number } };

/**
 * The order of a list (sections 2.6 and 2.8), the one place where anything but the score may act. At each
 * place, those within `windowWidth` of the best who is left are looked at, and those with nothing to confirm
 * come first; of these the best, together with all within `tieWidth` of it, in the order of their lots. A tie
 * group of open questions ends where somebody without one comes into the window. So nobody stands above
 * somebody who is better by more than the window, and an open question never stands above an equal or higher
 * score without one.
 */
export function placeCandidates(
  settled: readonly Ranked[],
  toConfirm: readonly Ranked[],
  limit: number,
): readonly Placed[] {
  const queues = { settled: byScore(settled), toConfirm: byScore(toConfirm) };
  const placed: Placed[] = [];
  let settledNext = 0;
  let openNext = 0;
  while (placed.length < limit) {
    const bestSettled = queues.settled[settledNext];
    const bestOpen = queues.toConfirm[openNext];
    if (!bestSettled && !bestOpen) break;
    const best = Math.max(bestSettled?.score ?? 0, bestOpen?.score ?? 0);
    const takeSettled = isNear(bestSettled, best);
    const group = takeSettled
      ? tieGroup(queues.settled, settledNext, best)
      : tieGroup(queues.toConfirm, openNext, best).filter((each) => !isNear(bestSettled, each.score));
    if (takeSettled) settledNext += group.length;
    else openNext += group.length;
    const from = placed.length + 1;
    const tie = { from, to: from + group.length - 1 };
    group.sort(byLot).forEach((each, offset) => placed.push({ ...each, place: from + offset, tie }));
  }
  return placed.slice(0, limit);
}

/**
 * The score below which nobody can reach the first `count` places: the `count`-th best, less the width of a
 * tie. Everybody from there on must be placed with care, everybody below may be left out.
 */
export function scoreToPlace(scores: Float64Array, count: number): number {
  if (scores.length <= count) return Number.NEGATIVE_INFINITY;
  const sorted = scores.slice().sort();
  return (sorted[sorted.length - count] ?? 0) - tieWidth;
}

/** True when there is a candidate, and it is in the window of a score. */
function isNear(candidate: Ranked | undefined, score: number): boolean {
  return candidate !== undefined && candidate.score >= score - windowWidth;
}

function tieGroup(queue: readonly Ranked[], from: number, best: number): Ranked[] {
  const first = queue[from];
  if (!first) return [];
  const least = Math.max(first.score - tieWidth, best - windowWidth);
  let to = from + 1;
  while (to < queue.length && (queue[to]?.score ?? 0) >= least) to++;
  return queue.slice(from, to);
}

function byScore(candidates: readonly Ranked[]): readonly Ranked[] {
  return [...candidates].sort((a, b) => b.score - a.score || byLot(a, b));
}

function byLot(a: Ranked, b: Ranked): number {
  return a.lot - b.lot || (a.profile < b.profile ? -1 : 1);
}
