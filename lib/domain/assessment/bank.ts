import type { BankVersion, QuestionId, SingleQuestionId } from './question-ids';

export type Language = 'go' | 'rust';

/** What a question can argue about; every scored question belongs to exactly one criterion. */
export const criterionIds = [
  'latency',
  'compute',
  'memory',
  'defects',
  'target',
  'ecosystem',
  'time-to-release',
  'change-and-life-span',
  'skill',
  'learning',
  'hiring',
  'estate',
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** How well a value is supported: A measured or documented, B reported by several, C experience. */
export type Grade = 'A' | 'B' | 'C';

/**
 * What it takes to make an option true: `free` is the company's own choice, `costly` takes budget,
 * time or people, `fixed` is a fact of the world that can only have been misread.
 */
export type Effort = 'free' | 'costly' | 'fixed';

export interface ScoredOption {
  id: string;
  /** How well each language serves this answer, 0 to 1; their difference moves the score. */
  uGo: number;
  uRust: number;
  grade: Grade;
  /**
   * How uncertain the difference of the fits is, in score units. Absent in a released bank: then it is
   * the grade's. Set where evidence has aged.
   */
  halfWidth?: number;
  effort: Effort;
  /** Ids of the evidence behind the value; empty means it is a judgement. */
  claims: readonly string[];
}

export interface ScoredQuestion {
  role: 'score';
  id: SingleQuestionId;
  criterion: CriterionId;
  /** Part of its criterion; the shares of one criterion sum to 1. */
  share: number;
  options: readonly ScoredOption[];
}

/** A question that moves no score: it closes a gate, decides an honest outcome, sets weights or parts. */
export interface UnscoredQuestion {
  role: 'gate' | 'outcome' | 'split' | 'weights' | 'parts';
  id: QuestionId;
  options: readonly { id: string; effort: Effort }[];
}

export type BankQuestion = ScoredQuestion | UnscoredQuestion;

/** A condition over answers in Kleene's three values; a question that is not answered is unknown. */
export type Condition =
  | { question: QuestionId; is: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** Every gate of any model; `inside-go-program` and `inside-rust-program` stand in reports of models 1 to 4 only. */
export type GateId =
  | 'no-operating-system'
  | 'kernel-space'
  | 'hard-real-time'
  | 'inside-go-program'
  | 'inside-rust-program'
  | 'go-only-plugin'
  | 'rust-only-plugin'
  | 'go-mandated'
  | 'rust-mandated'
  | 'certified-toolchain'
  | 'rust-not-in-time'
  | 'go-not-in-time';

export interface Gate {
  id: GateId;
  excludes: Language;
  when: Condition;
  /** The question to settle first when the gate is unknown. */
  question: QuestionId;
  /** Key of the sentence that says what would lift it. */
  lift: GateId;
  /** About time and people rather than the nature of the system: "not yet" instead of "not". */
  reversible: boolean;
  /** Ids of the evidence behind it; only a gate with a basis of its own may have none. */
  claims: readonly string[];
  /** The rule of the company itself, which needs no evidence; only for gates on the question `mandate`. */
  basis?: 'own-rule';
}

export interface BankParameters {
  /** Spread of the criteria weights (log-normal) without and with stated priorities. */
  spread: number;
  spreadStated: number;
  /** Standard deviation of what the questionnaire does not ask, in score units. */
  sigmaModel: number;
  /** Half-width of "no practical difference", in score units. */
  delta: number;
  /** Probability of being clearly better at which a language is named. */
  tau: number;
  /** Share of the weight that must be answered before anything is named. */
  minimumCoverage: number;
  /** Highest confidence shown for a language that an open gate could still exclude. */
  openGateCap: number;
  /** Readings drawn for a verdict and for the choice between splits; both even. */
  samples: number;
  splitSamples: number;
  halfWidth: Record<Grade, number>;
}

/** The price of running two languages, in score units (method 1.9). */
export interface SplitParameters {
  kappa: Record<'one-only' | 'if-justified' | 'already-several' | 'unknown', number>;
  boundary: Record<'none' | 'rpc' | 'queue' | 'shared-process', number>;
  share: Record<'small' | 'medium' | 'large', number>;
  /** Criteria about the team and the plan, which reach a part in proportion to its size. */
  teamCriteria: readonly CriterionId[];
}

/** A question bank as data: what scores, by how much, and why. A released one never changes. */
export interface Bank {
  /** The released set of questions and options. */
  version: BankVersion;
  /** The release of everything that counts: values, weights, parameters and gates. `custom` when somebody changed it. */
  model: string;
  seed: number;
  parameters: BankParameters;
  split: SplitParameters;
  criteria: readonly { id: CriterionId; base: number }[];
  questions: readonly BankQuestion[];
  gates: readonly Gate[];
  priorities: {
    /** Factors of the first, second and third pick. */
    multipliers: readonly number[];
    criteria: Record<string, readonly CriterionId[]>;
  };
}
