import type { Route } from 'next';
import type { OwnAssessment } from '@/lib/data/assessments';
import {
  firstUnansweredQuestionId,
  isAnswered,
  nextQuestionId,
  visibleQuestionIds,
  type BankAnswers,
} from '@/lib/domain/assessment/flow';
import { currentVersion, type QuestionId } from '@/lib/domain/assessment/question-ids';

export const reviewHref = '/assess/review' as Route;

/** Address of one question; `review` brings the reader back to the review afterwards. */
export function stepHref(question: QuestionId, from?: 'review'): Route {
  return `/assess/${question}${from ? `?from=${from}` : ''}` as Route;
}

/** The first question of a new assessment. */
export function firstHref(): Route {
  const [first] = visibleQuestionIds({ bank: currentVersion, answers: {} });
  return first ? stepHref(first) : reviewHref;
}

/** What follows a question: the next one that matters, or the review. */
export function hrefAfter(document: BankAnswers, question: QuestionId): Route {
  const next = nextQuestionId(document, question);
  return next ? stepHref(next) : reviewHref;
}

/** Where somebody who comes back goes on: the first open question, the review, or the report. */
export function hrefToGoOn(assessment: OwnAssessment): Route {
  if (assessment.reportId) return `/reports/${assessment.reportId}` as Route;
  const open = firstUnansweredQuestionId(assessment.document);
  return open ? stepHref(open) : reviewHref;
}

/** Whether a question has an answer. "One system" leaves no trace in the document, so the list of parts is told apart. */
export function hasAnswer(assessment: OwnAssessment, question: QuestionId): boolean {
  return question === 'components'
    ? assessment.componentsAnswered
    : isAnswered(assessment.document.answers, question);
}

/** How many of the questions that matter have an answer. */
export function standingOf(assessment: OwnAssessment): { answered: number; total: number } {
  const visible = visibleQuestionIds(assessment.document);
  return { answered: visible.filter((id) => hasAnswer(assessment, id)).length, total: visible.length };
}
