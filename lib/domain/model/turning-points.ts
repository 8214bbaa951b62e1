import type { CriterionId, GateId, Language } from '../assessment/bank';
import type { QuestionId } from '../assessment/question-ids';
import type { Probability, Verdict } from './verdict-ids';

/** The factor on one criterion's weight at which the score crosses zero (method 1.11). */
export interface WeightFlip {
  criterion: CriterionId;
  /** What the weight would have to be multiplied by; above 0, below 1 means "matters less". */
  multiplier: number;
  /** Share of the whole weight the criterion has now and would then have, 0 to 1. */
  weightNow: number;
  weightThen: number;
  /** The language ahead by points beyond the crossing. */
  lean: Language;
}

/** The smallest move of one answer's value inside its evidence width at which the score crosses zero. */
export interface EvidenceFlip {
  question: QuestionId;
  answer: string;
  /** Direction now and at the crossing, -1 (Go) to 1 (Rust). */
  from: number;
  to: number;
  lean: Language;
}

/** What the full evaluator says once one closed gate is lifted. */
export interface GateLift {
  gate: GateId;
  verdict: Verdict;
  lean: Language;
  probability: Probability;
  score: number;
}
