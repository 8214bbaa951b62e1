import type { CompiledBank } from './compiled-bank';
import type { Judgement } from './judge';
import { acrossZero, tiedScore } from './lean-by-points';
import type { WeightFlip } from './turning-points';
import { criterionDirection } from './simulate';

const mostShown = 6;
/** Beyond twenty times more or less a weight is not another opinion but another question. */
const largestFactor = 20;

/**
 * For each criterion the factor on its weight at which the score crosses zero, where there is one
 * between 1/20 and 20, nearest to 1 first (the most critical criterion, method 1.11) and then by name,
 * the order in which they stand. With T_c the points of the criterion, S(m) is proportional to
 * S - T_c + m T_c, so m* = (T_c - S) / T_c. Exact for a system in parts too: its score is that of the
 * mean of its parts at the weights of the whole.
 */
export function weightFlips(compiled: CompiledBank, { weights, position, score }: Judgement): WeightFlip[] {
  if (Math.abs(score) < tiedScore) return [];
  return compiled.criteria
    .flatMap((criterion, at): WeightFlip[] => {
      const weight = weights.criteria[at] ?? 0;
      const points = weight * criterionDirection(criterion, position);
      const multiplier = (points - score) / points;
      if (!(effort(multiplier) <= Math.log(largestFactor))) return [];
      const weightNow = weight / weights.total;
      const raised = multiplier * weightNow;
      const weightThen = raised / (1 - weightNow + raised);
      return [{ criterion: criterion.id, multiplier, weightNow, weightThen, lean: acrossZero(score) }];
    })
    .sort((left, right) => effort(left.multiplier) - effort(right.multiplier))
    .slice(0, mostShown);
}

/** How far a factor is from 1, the same for a half and a double; not a number where there is none. */
function effort(multiplier: number): number {
  return Math.round(Math.abs(Math.log(multiplier)) * 1e9) / 1e9;
}
