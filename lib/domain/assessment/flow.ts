import type { Answers, AnswersDocument } from './answers-document';
import { currentVersion, isComponentQuestionId, type QuestionId } from './question-ids';
import {
  conditionalQuestionIds,
  getQuestion,
  isVisibleIn,
  questionsOf,
  sectionIds,
  type SectionId,
} from './questions';

/** The answers of a person and the bank that they belong to. */
export type BankAnswers = Pick<AnswersDocument, 'bank' | 'answers'>;

/** Where a person stands in the assessment (A07). Positions count from 1. */
export interface AssessmentProgress {
  section: SectionId;
  sectionPosition: number;
  sectionCount: number;
  position: number;
  total: number;
  answered: number;
  sections: SectionProgress[];
}

export interface SectionProgress {
  id: SectionId;
  total: number;
  answered: number;
}

/** The questions that matter for these answers, in the order they are asked (A02). */
export function visibleQuestionIds({ bank, answers }: BankAnswers): QuestionId[] {
  return orderIn(bank).filter((id) => isVisibleIn(answers, id));
}

function orderIn(bank: BankAnswers['bank']): QuestionId[] {
  return questionsOf(bank).map((question) => question.id);
}

/** The section a question belongs to; the newest bank keeps every question in the section it had before. */
export function sectionOf(questionId: QuestionId): SectionId {
  return getQuestion(currentVersion, questionId).section;
}

/** Whether a question has an answer; "not sure" is one, silence is not. */
export function isAnswered(answers: Answers, questionId: QuestionId): boolean {
  return answers[questionId] !== undefined;
}

/**
 * Progress as seen from one question. Totals count visible questions only, so they change when
 * an answer hides or brings back a question; a hidden question takes the place of the one before it.
 */
export function progressAt(document: BankAnswers, questionId: QuestionId): AssessmentProgress {
  const { bank, answers } = document;
  const visible = visibleQuestionIds(document);
  const order = orderIn(bank);
  const before = visible.filter((id) => order.indexOf(id) <= order.indexOf(questionId)).length;
  const sections = sectionIds.map((id) => sectionProgress(answers, visible, id));
  const section = sectionOf(questionId);
  return {
    section,
    sectionPosition: sectionIds.indexOf(section) + 1,
    sectionCount: sectionIds.length,
    position: Math.max(1, before),
    total: visible.length,
    answered: visible.filter((id) => isAnswered(answers, id)).length,
    sections,
  };
}

function sectionProgress(answers: Answers, visible: readonly QuestionId[], id: SectionId): SectionProgress {
  const own = visible.filter((questionId) => sectionOf(questionId) === id);
  return { id, total: own.length, answered: own.filter((each) => isAnswered(answers, each)).length };
}

/** The next visible question after this one, or null at the end. A hidden id is a valid start. */
export function nextQuestionId({ bank, answers }: BankAnswers, questionId: QuestionId): QuestionId | null {
  const order = orderIn(bank);
  const rest = order.slice(order.indexOf(questionId) + 1);
  return rest.find((id) => isVisibleIn(answers, id)) ?? null;
}

/** The visible question before this one, or null at the start. */
export function previousQuestionId(
  { bank, answers }: BankAnswers,
  questionId: QuestionId,
): QuestionId | null {
  const order = orderIn(bank);
  const earlier = order.slice(0, order.indexOf(questionId)).reverse();
  return earlier.find((id) => isVisibleIn(answers, id)) ?? null;
}

/**
 * Where to resume: the first visible question without an answer, or null when all have one.
 * The list of parts is optional and never holds anyone up.
 */
export function firstUnansweredQuestionId(document: BankAnswers): QuestionId | null {
  const open = (id: QuestionId): boolean => id !== 'components' && !isAnswered(document.answers, id);
  return visibleQuestionIds(document).find(open) ?? null;
}

/**
 * The document without the answers to hidden questions. They stay in what is saved and count again
 * when their condition returns (A02). A part hides by its own answers laid over the assessment's.
 */
export function relevantAnswers(document: AnswersDocument): AnswersDocument {
  const answers = visibleAnswers(document.answers);
  if (!document.components) return { bank: document.bank, answers };
  const components = document.components.map((component) => {
    const merged: Answers = { ...answers, ...component.answers };
    const own = Object.entries(component.answers).filter(
      ([id]) => isComponentQuestionId(id) && isVisibleIn(merged, id),
    );
    return { ...component, answers: Object.fromEntries(own) };
  });
  return { bank: document.bank, answers, components };
}

/** The answers of the whole that count; the same object when none is hidden. */
export function visibleAnswers(answers: Answers): Answers {
  const hidden = conditionalQuestionIds.filter((id) => id in answers && !isVisibleIn(answers, id));
  if (hidden.length === 0) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.includes(id as QuestionId)));
}
