import type { AnswerValue } from '../assessment/answers-document';
import type { Condition } from '../assessment/bank';
import type { QuestionId } from '../assessment/question-ids';
import { givenAnswers, type Part } from './parts';
import type { GateState } from './result';

/**
 * A condition in three values (Kleene): false wins over unknown in "all", true wins in "any". A
 * question that does not matter for the part cannot hold; one without an answer is unknown, and so is
 * one whose answers say both.
 */
export function holds(condition: Condition, part: Part): GateState {
  if ('all' in condition) return allOf(condition.all.map((each) => holds(each, part)));
  if ('any' in condition) return opposite(allOf(condition.any.map((each) => opposite(holds(each, part)))));
  if ('not' in condition) return opposite(holds(condition.not, part));
  if (part.hidden.has(condition.question)) return 'false';
  const given = givenAnswers(part, condition.question);
  const meeting = given.filter((answer) => isAmong(answer, condition.is)).length;
  if (given.length > 0 && meeting === given.length) return 'true';
  return given.length > 0 && meeting === 0 ? 'false' : 'unknown';
}

function isAmong(answer: AnswerValue, options: readonly string[]): boolean {
  return typeof answer === 'string'
    ? options.includes(answer)
    : answer.some((each) => options.includes(each));
}

function allOf(states: readonly GateState[]): GateState {
  if (states.includes('false')) return 'false';
  return states.includes('unknown') ? 'unknown' : 'true';
}

function opposite(state: GateState): GateState {
  if (state === 'unknown') return 'unknown';
  return state === 'true' ? 'false' : 'true';
}

/** The questions of a condition that are still without an answer, or with several, in the order they stand in it. */
export function openQuestions(condition: Condition, part: Part): QuestionId[] {
  if ('all' in condition) return condition.all.flatMap((each) => openQuestions(each, part));
  if ('any' in condition) return condition.any.flatMap((each) => openQuestions(each, part));
  if ('not' in condition) return openQuestions(condition.not, part);
  return holds(condition, part) === 'unknown' ? [condition.question] : [];
}
