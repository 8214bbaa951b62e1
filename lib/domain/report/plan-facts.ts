import type { AnswersDocument } from '../assessment/answers-document';
import type { GateId, Language } from '../assessment/bank';
import { relevantAnswers } from '../assessment/flow';
import { unknownAnswer, type QuestionId } from '../assessment/question-ids';
import type { StoredResult } from '../model/result';
import type { StayFix } from '../model/stay-advice';
import type { PlanCause } from './plan-step';

/** What the rules of a plan look at. */
export interface PlanFacts {
  result: StoredResult;
  /** The languages the verdict names, the one that leads first; none where it names none. */
  languages: Language[];
  /** The known answer of the whole to a question with one answer; null when not known, or hidden. */
  answer: (question: QuestionId) => string | null;
  /** The known ones of these answers as causes. */
  answers: (...questions: QuestionId[]) => PlanCause[];
}

/** Reads answers and result once for all rules. */
export function planFacts(document: AnswersDocument, result: StoredResult): PlanFacts {
  const { answers } = relevantAnswers(document);
  return {
    result,
    languages: languagesOf(result),
    answer: (question) => {
      const value = answers[question];
      return typeof value === 'string' && value !== unknownAnswer ? value : null;
    },
    answers: (...questions) =>
      questions.flatMap((question): PlanCause[] => {
        const value = answers[question];
        const isKnown = value !== undefined && value !== unknownAnswer && value.length > 0;
        return isKnown ? [{ kind: 'answer', question, value }] : [];
      }),
  };
}

function languagesOf({ verdict, lean, split }: StoredResult): Language[] {
  if (verdict === 'go' || verdict === 'rust') return [verdict];
  if (verdict !== 'split') return [];
  const used = new Set(split?.assignment.map(({ language }) => language));
  return (lean === 'rust' ? (['rust', 'go'] as const) : (['go', 'rust'] as const)).filter((each) =>
    used.has(each),
  );
}

/** The question about what the team has shipped in a language. */
export function experienceWith(language: Language): QuestionId {
  return `${language}-experience`;
}

/** The verdict itself as a cause. */
export function becauseOfVerdict({ result }: PlanFacts): PlanCause[] {
  return [{ kind: 'verdict', verdict: result.verdict }];
}

/** A constraint as a cause. */
export function becauseOfGate(gate: GateId): PlanCause {
  return { kind: 'gate', gate };
}

/** A question that is not answered as a cause. */
export function becauseOpen(question: QuestionId): PlanCause {
  return { kind: 'open', question };
}

/** Parts of the system as causes. */
export function becauseOfParts(names: readonly string[]): PlanCause[] {
  return names.map((name) => ({ kind: 'part', name }));
}

/** The first of these causes that are any. */
export function firstOf(...causes: PlanCause[][]): PlanCause[] {
  return causes.find((each) => each.length > 0) ?? [];
}

/** What cures the pain without another language; to measure is a step of its own. */
export function mended({ result }: PlanFacts): StayFix[] {
  return (result.stay?.cures ?? []).filter(({ key }) => key !== 'profile');
}

/** That nobody measured where the time goes, or that it is open. */
export function becauseUnmeasured({ answers }: PlanFacts): PlanCause[] {
  return firstOf(answers('bottleneck'), [becauseOpen('bottleneck')]);
}
