import type { AnswerValue } from '../assessment/answers-document';
import type { CriterionId, GateId, Grade, Language } from '../assessment/bank';
import type { BoundaryKind, ComponentShare, QuestionId } from '../assessment/question-ids';
import type { ChangeEffort } from './changeability';
import type { PartsOffer } from './offered-parts';
import type { StayAdvice } from './stay-advice';
import type { EvidenceFlip, GateLift, WeightFlip } from './turning-points';
import type { Probability, Verdict } from './verdict-ids';

export const bands = ['strong', 'clear', 'leaning', 'toss-up'] as const;
/** How far the better language is ahead: at least .90, .75, .60 of plausible readings, or less. */
export type Band = (typeof bands)[number];

/**
 * Why no language is named. `leaning`: eight of ten readings lie on one side, but the language is not
 * clearly better often enough to be named. `equivalent`: no practical difference is the likeliest.
 * `undetermined`: the readings lie on both sides.
 */
export type EitherKind = 'leaning' | 'equivalent' | 'undetermined';

/** 10th and 90th percentile of the score over plausible readings of the answers. */
export interface ScoreRange {
  low: number;
  high: number;
}

export type GateState = 'true' | 'false' | 'unknown';

export interface Contribution {
  question: QuestionId;
  criterion: CriterionId;
  /** Option id, `unknown`, or `varies` when the parts of the system, or the people asked, differ. */
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
  effort: ChangeEffort;
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

/** A rule or a host that another answer denies, so that naming a language would be wrong. */
export interface Clash {
  /** The mandate; null where the toolchain of a host decides alone. */
  gate: GateId | null;
  question: QuestionId;
  answer: AnswerValue;
}

export interface AssessmentVersions {
  bank: string;
  model: string;
  evidence: string;
  engine: string;
}

/** What reports frozen by the second engine and before do not have. */
export interface AddedInEngineThree {
  /** Null where there is no language of today to speak of. */
  stay: StayAdvice | null;
  /** What made the verdict a conflict besides constraints that exclude each other. */
  clashes: Clash[];
}

/** Everything a verdict says without searching for what would change it. */
export interface VerdictResult extends JudgedResult, AddedInEngineThree {}

/** A verdict as a stored report has it, whatever engine wrote it. */
export interface StoredVerdict extends JudgedResult, Partial<AddedInEngineThree> {}

/** What a verdict has said since the first engine. */
interface JudgedResult {
  verdict: Verdict;
  /** The better of the two whatever the verdict. */
  lean: Language;
  probability: Probability;
  /** Share of plausible readings in which Rust is ahead, 0 to 1. */
  ahead: number;
  /** Sum of the contributions, from Go (below 0) to Rust; within 1 unless priorities strengthen a criterion. */
  score: number;
  range: ScoreRange;
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

/** What is found by trying changes, since the first engine. */
interface SearchedResult {
  flips: Flip[];
  unknowns: UnknownAnswer[];
  nextQuestion: QuestionId | null;
}

/** The result of an assessment as a stored report has it, whatever engine wrote it. */
export interface StoredResult extends StoredVerdict, SearchedResult, Partial<AddedInEngineTwo> {
  partsOffer?: PartsOffer | null;
}

/** The whole result of an assessment, as stored with a report and printed by the command line. */
export interface AssessmentResult extends VerdictResult, SearchedResult, AddedInEngineTwo {
  /** Parts that the answers point to; null where they describe one system, or parts already. */
  partsOffer: PartsOffer | null;
}

/** What reports frozen by the first engine do not have. */
interface AddedInEngineTwo {
  /** By how little the weight has to change, the nearest first. */
  weightFlips: WeightFlip[];
  /** By the size of the move, the smallest first. */
  evidenceFlips: EvidenceFlip[];
  /** One per gate that is closed. */
  gateLifts: GateLift[];
  /**
   * The fewest answers for the named language that keep the verdict while every answer against it
   * stays; empty where a constraint without points decides alone, null where points do not name the
   * language of the verdict.
   */
  decisive: QuestionId[] | null;
  /** Whether no completion of the open answers changes the language ahead; null when nothing is open. */
  locked: boolean | null;
  /** Mean weights of the readings in which a language is ahead (SMAA central weights); null without any. */
  centralWeights: Record<Language, Record<CriterionId, number> | null>;
  /** Probability of being better at its own central weights (SMAA confidence factor). */
  confidenceFactor: Record<Language, number | null>;
  /** Claims behind this bank's values that had expired on the day of the verdict, in order of id. */
  expiredClaims: string[];
}
