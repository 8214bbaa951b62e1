import type { AnswerValue } from '../../assessment/answers-document';
import { questionIds, unknownAnswer, type QuestionId } from '../../assessment/question-ids';
import { conditionalQuestionIds, isVisibleIn } from '../../assessment/questions';
import { givenAnswers, type Part } from '../parts';
import { distinctAnswers } from './distinct-answers';

/**
 * One part of the system as several people see it. What all agree on who say something is its answer;
 * what they do not agree on is disputed, and so is a question that does not matter to one of them and
 * has an answer from another. A question is hidden when it is for everyone, or by what all agree on.
 */
export function pooledPart(seen: readonly Part[]): Part {
  const answers: Part['answers'] = {};
  const disputed = new Map<QuestionId, readonly AnswerValue[]>();
  for (const question of questionIds) {
    const said = distinctAnswers(seen.flatMap((part) => saidBy(part, question)));
    if (said.length > 1) disputed.set(question, said);
    else if (said[0] !== undefined && said[0] !== unknownAnswer) answers[question] = said[0];
  }
  const hidden = conditionalQuestionIds.filter(
    (id) => !isVisibleIn(answers, id) || seen.every((part) => part.hidden.has(id)),
  );
  return { ...(seen[0] as Part), answers, hidden: new Set(hidden), disputed };
}

/** Somebody to whom a question does not matter says "unknown": no condition about it holds for them. */
function saidBy(part: Part, question: QuestionId): readonly AnswerValue[] {
  return part.hidden.has(question) ? [unknownAnswer] : givenAnswers(part, question);
}
