import type { AnswerValue } from '../assessment/answers-document';
import type { GateId, Language } from '../assessment/bank';
import type { BoundaryKind, QuestionId } from '../assessment/question-ids';
import type { FlipChange } from '../model/result';
import type { Verdict } from '../model/verdict-ids';
import type { CurrentLanguage } from '../model/current-language';
import type { StayFixKey } from '../model/stay-advice';

/** What a step, a risk or a hire comes from: an answer, or something of the result. */
export type PlanCause =
  | { kind: 'answer'; question: QuestionId; value: AnswerValue }
  | { kind: 'open'; question: QuestionId }
  | { kind: 'gate'; gate: GateId }
  | { kind: 'part'; name: string }
  | { kind: 'verdict'; verdict: Verdict };

export type PlanStepKey =
  | 'settle-gate'
  | 'answer-open'
  | 'measure'
  | 'hire-lead'
  | 'find-mentor'
  | 'train-two'
  | 'name-lead'
  | 'first-slice'
  | 'prove-demand'
  | 'guard-rails'
  | 'keep-apart'
  | 'replace-stepwise'
  | 'define-boundary'
  | 'prototype-crossing'
  | 'check-price'
  | 'teach-on'
  | 'release'
  | 'look-back'
  | 'revisit-gate'
  | 'check-flip'
  | 'choose-by-team'
  | 'choose-by-hiring'
  | 'choose-by-date'
  | 'fix'
  | 'try-both'
  | 'check-lead'
  | 'ask-toolchain'
  | 'record-baseline'
  | 'watch-figures'
  | 'come-back'
  | 'look-again'
  | 'write-target'
  | 'fix-where-it-is'
  | 'answer-again'
  | 'decide-with-figures'
  | 'lift-gate'
  | 'drop-constraint'
  | 'decide-then';

/** What the sentences of a step name; which of them a step has follows from its key. */
export interface PlanParams {
  language?: Language;
  question?: QuestionId;
  gate?: GateId;
  verdict?: Verdict;
  between?: [string, string];
  boundary?: BoundaryKind;
  /** Score units. */
  price?: number;
  changes?: FlipChange[];
  fix?: StayFixKey;
  /** The language of today, where the verdict is to stay with it. */
  current?: CurrentLanguage;
}

export interface PlanStep extends PlanParams {
  key: PlanStepKey;
  /** Never empty. */
  because: PlanCause[];
}

/** The ends of the three phases, in days after the verdict. */
export const planDays = [30, 60, 90] as const;
export type PlanDay = (typeof planDays)[number];
export type PlanSteps = Record<PlanDay, PlanStep[]>;
