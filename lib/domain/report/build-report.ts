import type { AnswersDocument } from '../assessment/answers-document';
import { relevantAnswers } from '../assessment/flow';
import type { StoredResult, CriterionValue } from '../model/result';
import { verdictReasons, type VerdictReasons } from './verdict-reasons';
import { waterfallOf, type WaterfallRow } from './waterfall';

/** What a report shows, frozen: keys and numbers, no sentence and no time. */
export interface Report {
  /** The answers that counted; those to hidden questions are left out. */
  document: AnswersDocument;
  result: StoredResult;
  reasons: VerdictReasons;
  waterfall: WaterfallRow[];
  /** The criteria from the strongest pull to the weakest. */
  criteria: CriterionValue[];
}

/** Arranges a result for reading. Computes nothing that is not in the result. */
export function buildReport(document: AnswersDocument, result: StoredResult): Report {
  return {
    document: relevantAnswers(document),
    result,
    reasons: verdictReasons(result),
    waterfall: waterfallOf(result),
    criteria: [...result.criteria].sort(
      (left, right) =>
        Math.abs(right.value) - Math.abs(left.value) || (left.criterion < right.criterion ? -1 : 1),
    ),
  };
}
