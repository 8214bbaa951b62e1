import type { Route } from 'next';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';

/** The page with every value of a question. Only questions that move the score have one. */
export function questionAddress(question: QuestionId): Route {
  return `/method/questions/${question}` as Route;
}
