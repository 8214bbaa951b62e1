import type { AnswerValue } from '../../assessment/answers-document';
import type { GateId, Language } from '../../assessment/bank';
import type { QuestionId } from '../../assessment/question-ids';
import type { VerdictResult } from '../result';
import type { Verdict } from '../verdict-ids';

/** What several respondents say together, and how far they disagree (N05). */
export interface PooledResult {
  /** In order of id. */
  respondents: RespondentResult[];
  pooled: VerdictResult;
  disagreement: Disagreement;
}

/** What one respondent's answers give by themselves. */
interface RespondentResult {
  id: string;
  /** Share of all voices, 0 to 1. */
  voice: number;
  result: VerdictResult;
}

/** Where a group does not agree, and what that does to its verdict (method 1.10). */
export interface Disagreement {
  /** Share of the voices whose own verdict is not the group's, 0 to 1. */
  polarisation: number;
  /** Share of the variance of the score that comes from differing answers, 0 to 1. */
  betweenShare: number;
  /** Questions on which somebody's own answer, taken by all, gives another verdict. */
  decisive: DecisiveDisagreement[];
  /** The verdict without each respondent, in order of id; empty for one alone. */
  withoutOne: LeftOut[];
  gateDisputes: GateDispute[];
  /** The three questions whose settling would do most, the first the most. */
  settleFirst: QuestionId[];
}

export interface DecisiveDisagreement {
  question: QuestionId;
  /** The answers that change the verdict, with who gives them. */
  answers: { answer: AnswerValue; respondents: string[]; verdict: Verdict; lean: Language }[];
}

/** The group's verdict without one respondent: when it differs from the group's, that person decides alone. */
export interface LeftOut {
  respondent: string;
  verdict: Verdict;
  lean: Language;
}

/** A gate that is closed by what some say and not by what others say; it stays open until they agree. */
export interface GateDispute {
  gate: GateId;
  excludes: Language;
  /** Respondents by whose answers it is closed, and by whose it is not. */
  closedBy: string[];
  notClosedBy: string[];
  /** The questions to settle. */
  questions: QuestionId[];
}
