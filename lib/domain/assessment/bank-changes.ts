import type { AnswerValue } from './answers-document';
import { isAnswerOf } from './answers-schema';
import type { BankVersion, QuestionId } from './question-ids';
import { optionsIn } from './question-sets';
import { questionsOf } from './questions';

/** What a later bank asks that an earlier one did not, in the order it is asked. */
export interface BankChanges {
  /** Questions that the earlier bank does not have. */
  added: QuestionId[];
  /** Questions of both that have more options now. */
  extended: QuestionId[];
}

/** What is new in a bank for somebody who answered another one; nothing for the same bank. */
export function bankChanges(from: BankVersion, to: BankVersion): BankChanges {
  const before = new Set(questionsOf(from).map(({ id }) => id));
  const asked = questionsOf(to).map(({ id }) => id);
  const hasMore = (id: QuestionId): boolean =>
    optionsIn(to, id).some((option) => !optionsIn(from, id).includes(option));
  return {
    added: asked.filter((id) => !before.has(id)),
    extended: asked.filter((id) => before.has(id) && hasMore(id)),
  };
}

/** Those of some answers that a bank takes as they are: it has the question and every option. */
export function carriedAnswers<Value extends AnswerValue>(
  to: BankVersion,
  answers: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(answers).filter(([question, value]) => isAnswerOf(to, question, value)),
  );
}
