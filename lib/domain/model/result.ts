import type { AnswerValue } from '../assessment/answers-document';
import type { CriterionId, Effort, GateId, Grade, Language } from '../assessment/bank';
import type { BoundaryKind, ComponentShare, QuestionId } from '../assessment/question-ids';

export const verdicts = [
  'go',
  'rust',
  'split',
  'either',
  'stay',
  'profile-first',
  'not-enough-information',
  'conflict',
] as const;
export type Verdict = (typeof verdicts)[number];

export const bands = ['strong', 'clear', 'leaning', 'toss-up'] as const;
/** How far the better language is ahead: at least .90, .75, .60 of plausible readings, or less. */
export type Band = (typeof bands)[number];

/** `equivalent`: no practical difference is the likeliest. `undetermined`: the answers do not tell. */
export type EitherKind = 'equivalent' | 'undetermined';

export type GateState = 'true' | 'false' | 'unknown';

/** Parts that sum to 1: clearly better Go, clearly better Rust, no practical difference. */
export interface Probability {
  go: number;
  rust: number;
  equal: number;
}

export interface Contribution {
  question: QuestionId;
  criterion: CriterionId;
  /** Option id, `unknown`, or `varies` when the parts of the system differ. */
  answer: string;
  /** Signed points; all of them sum to the score. Positive leans Rust, negative Go. */
  value: number;
  /** Largest points this question could carry in either direction, 0 to 1. */
  weight: number;
  grade: Grade | null;
  claims: string[];
}

export interface CriterionValue {
  criterion: CriterionId;
  value: number;
  weight: number;
}

export interface GateResult {
  id: GateId;
  excludes: Language;
  state: GateState;
  question: QuestionId;
  lift: GateId;
  reversible: boolean;
  claims: string[];
  /** Names of the parts for which it holds; empty when the system has no parts. */
  parts: string[];
}

export interface FlipChange {
  question: QuestionId;
  from: AnswerValue;
  to: AnswerValue;
  effort: Effort;
}

/** A smallest set of answer changes that gives another verdict, with what it gives. */
export interface Flip {
  changes: FlipChange[];
  verdict: Verdict;
  lean: Language;
  probability: Probability;
  score: number;
}

export interface UnknownAnswer {
  question: QuestionId;
  /** How far the score could still move through this question, in score units. */
  swing: number;
}

export interface ComponentResult {
  name: string;
  /** Part of the whole, 0 to 1. */
  share: number;
  size: ComponentShare;
  boundary: BoundaryKind | null;
  verdict: 'go' | 'rust' | 'either' | 'conflict';
  lean: Language;
  score: number;
  probability: Probability;
  /** The language it gets, in a split or with the whole; null where nothing is named. */
  language: Language | null;
}

export interface SplitBoundary {
  between: [string, string];
  kind: BoundaryKind;
  cost: number;
}

/** One language per part against one language for all; score units throughout. */
export interface SplitResult {
  recommended: boolean;
  /** Gates leave no single language for all parts. */
  forced: boolean;
  /** How much better the best assignment is than the best single language. */
  gain: number;
  /** Share of plausible readings in which a mixed assignment is the best. */
  probability: number;
  /** What the second language costs in the best mixed assignment: the team's part and the crossings. */
  price: number;
  assignment: { component: string; language: Language }[];
  boundaries: SplitBoundary[];
}

export interface AssessmentVersions {
  bank: string;
  model: string;
  evidence: string;
  engine: string;
}

/** Everything a verdict says without searching for what would change it. */
export interface VerdictResult {
  verdict: Verdict;
  /** The better of the two whatever the verdict. */
  lean: Language;
  probability: Probability;
  /** Share of plausible readings in which Rust is ahead, 0 to 1. */
  ahead: number;
  /** Sum of the contributions, -1 (Go) to 1 (Rust). */
  score: number;
  /** 10th and 90th percentile of the score over plausible readings of the answers. */
  range: { low: number; high: number };
  /** Share of plausible weights and evidence that leave the same language ahead. */
  stability: number;
  eitherKind: EitherKind | null;
  /** A gate is still open. */
  provisional: boolean;
  band: Band;
  /** What the score alone would say, before gates and honest outcomes. */
  byPoints: { verdict: 'go' | 'rust' | 'either' };
  coverage: number;
  contributions: Contribution[];
  criteria: CriterionValue[];
  gates: GateResult[];
  components: ComponentResult[];
  split: SplitResult | null;
  confidenceCap: { go?: number; rust?: number } | null;
  /** Both languages serve a large part of the answers badly. */
  neitherFits: boolean;
  versions: AssessmentVersions;
}

/** The whole result of an assessment, as stored with a report and printed by the command line. */
export interface AssessmentResult extends VerdictResult {
  flips: Flip[];
  unknowns: UnknownAnswer[];
  nextQuestion: QuestionId | null;
}
