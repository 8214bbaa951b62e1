import type { Condition } from '../assessment/bank';
import type { QuestionId } from '../assessment/question-ids';
import { knownAnswer, knownList, type Part } from './parts';
import type { GateState } from './result';

/**
 * A condition in three values (Kleene): false wins over unknown in "all", true wins in "any". A
 * question that does not matter for the part cannot hold; one without an answer is unknown.
 */
export function holds(condition: Condition, part: Part): GateState {
  if ('all' in condition) return allOf(condition.all.map((each) => holds(each, part)));
  if ('any' in condition) return opposite(allOf(condition.any.map((each) => opposite(holds(each, part)))));
  if ('not' in condition) return opposite(holds(condition.not, part));
  if (part.hidden.has(condition.question)) return 'false';
  const given = knownList(part, condition.question) ?? single(part, condition.question);
  if (given === null) return 'unknown';
  return given.some((answer) => condition.is.includes(answer)) ? 'true' : 'false';
}

function single(part: Part, question: QuestionId): readonly string[] | null {
  const answer = knownAnswer(part, question);
  return answer === null ? null : [answer];
}

function allOf(states: readonly GateState[]): GateState {
  if (states.includes('false')) return 'false';
  return states.includes('unknown') ? 'unknown' : 'true';
}

function opposite(state: GateState): GateState {
  if (state === 'unknown') return 'unknown';
  return state === 'true' ? 'false' : 'true';
}

/** The questions of a condition that are still without an answer, in the order they stand in it. */
export function openQuestions(condition: Condition, part: Part): QuestionId[] {
  if ('all' in condition) return condition.all.flatMap((each) => openQuestions(each, part));
  if ('any' in condition) return condition.any.flatMap((each) => openQuestions(each, part));
  if ('not' in condition) return openQuestions(condition.not, part);
  return holds(condition, part) === 'unknown' ? [condition.question] : [];
}
