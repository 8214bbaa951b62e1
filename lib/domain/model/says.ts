import type { QuestionId } from '../assessment/question-ids';
import { givenAnswers, type Part } from './parts';

/** Whether one of some options is among the answers, be it the answer of only one of several people. */
export function says(part: Part, question: QuestionId, options: readonly string[]): boolean {
  return givenAnswers(part, question)
    .flat()
    .some((answer) => options.includes(answer));
}
