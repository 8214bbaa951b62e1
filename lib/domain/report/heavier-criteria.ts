import type { CriterionId, Language } from '../assessment/bank';
import type { StoredResult } from '../model/result';

/** A criterion that weighs more in the readings that favour a language. */
export interface HeavierCriterion {
  criterion: CriterionId;
  /** Share of the whole weight it has in the result and in those readings, 0 to 1. */
  usual: number;
  there: number;
}

const mostNamed = 3;
/** Half a percentage point: a smaller difference is not worth a word. */
const leastDifference = 0.005;

/**
 * The criteria that whoever would choose a language weighs higher than the result does, the largest
 * difference first (central weights, method 1.6); null where no reading favours the language or the
 * result does not say.
 */
export function heavierCriteria(
  result: Pick<StoredResult, 'criteria' | 'centralWeights'>,
  language: Language,
): HeavierCriterion[] | null {
  const central = result.centralWeights?.[language];
  if (!central) return null;
  return result.criteria
    .map(({ criterion, weight }) => ({ criterion, usual: weight, there: central[criterion] }))
    .filter(({ usual, there }) => there - usual >= leastDifference)
    .sort(
      (left, right) =>
        right.there - right.usual - (left.there - left.usual) || (left.criterion < right.criterion ? -1 : 1),
    )
    .slice(0, mostNamed);
}
