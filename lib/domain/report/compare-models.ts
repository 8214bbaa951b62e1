import type { Bank } from '../assessment/bank';
import { evaluateVerdict } from '../model/evaluate-verdict';
import type { VerdictResult } from '../model/result';
import type { ComparedReport } from './compare-reports';

/** Where the difference of two scores comes from; `answers` and `model` sum to it. Score units. */
export interface ScoreOrigins {
  answers: number;
  model: number;
  /** What today's model says of the earlier answers. */
  earlierToday: VerdictResult;
}

/**
 * Tells a change of the answers from a change of the model. Both documents are judged with one model, today's:
 * what lies between these two scores is due to the answers, and what is left of the difference is due to the
 * models that the reports were frozen with.
 * @param today by default today's model of the bank that each report was answered in
 */
export function scoreOrigins(earlier: ComparedReport, later: ComparedReport, today?: Bank): ScoreOrigins {
  const earlierToday = evaluateVerdict(earlier.document, today);
  const answers = evaluateVerdict(later.document, today).score - earlierToday.score;
  return { answers, model: later.result.score - earlier.result.score - answers, earlierToday };
}
