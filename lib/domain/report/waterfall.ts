import type { CriterionId } from '../assessment/bank';
import { unknownAnswer, type QuestionId } from '../assessment/question-ids';
import type { StoredResult, Contribution } from '../model/result';

/** One step from zero to the score: where it begins, what it adds, where it ends. */
export interface WaterfallRow {
  question: QuestionId;
  criterion: CriterionId;
  answer: string;
  value: number;
  start: number;
  end: number;
}

/**
 * The answered questions as steps (N02): what pulls to the side of the score first, then what pulls
 * back, then what moves nothing, each from large to small. The last step ends at the score, within
 * the rounding of adding in another order (1e-12).
 */
export function waterfallOf(result: StoredResult): WaterfallRow[] {
  const side = result.score < 0 ? -1 : 1;
  const rows = result.contributions
    .filter((each) => each.answer !== unknownAnswer)
    .sort((left, right) => rank(left, side) - rank(right, side) || bySize(left, right));
  let end = 0;
  return rows.map(({ question, criterion, answer, value }) => {
    const start = end;
    end = start + value;
    return { question, criterion, answer, value, start, end };
  });
}

function rank({ value }: Contribution, side: number): number {
  if (value === 0) return 2;
  return value * side > 0 ? 0 : 1;
}

function bySize(left: Contribution, right: Contribution): number {
  return Math.abs(right.value) - Math.abs(left.value) || (left.question < right.question ? -1 : 1);
}
