import { unknownAnswer } from '../assessment/question-ids';
import type { CompiledBank, CompiledQuestion } from './compiled-bank';
import { canBecomeEased, easedDirection } from './easing';
import { canBecomeHidden } from './hiding-answers';
import type { Judgement } from './judge';
import { knownAnswer, type Part } from './parts';

/** Distance from zero, in score units, at which a lead counts as safe (method 1.11). */
const margin = 0.02;

/**
 * Whether no completion of the open scored answers changes the language ahead by points: both extremes
 * of the score lie on the same side of zero by a margin. A question that an open answer may still hide
 * counts with nothing as well as with its answer. Priorities stay as they are. Null when nothing is open.
 */
export function isLocked(compiled: CompiledBank, { parts, weights }: Judgement): boolean | null {
  let low = 0;
  let high = 0;
  let open = false;
  for (const part of parts) {
    for (const question of compiled.questions) {
      if (part.hidden.has(question.id)) continue;
      const weight = (weights.criteria[question.criterion] ?? 0) * question.share * part.share;
      const [least, most] = reachOf(compiled, question, part);
      low += weight * least;
      high += weight * most;
      open ||= knownAnswer(part, question.id) === null;
    }
  }
  return open ? low > margin || high < -margin : null;
}

/** The least and the most that a question can still say for a part. */
function reachOf(compiled: CompiledBank, question: CompiledQuestion, part: Part): [number, number] {
  const option = question.options.get(knownAnswer(part, question.id) ?? unknownAnswer);
  const least = easedDirection(compiled, question, option?.direction ?? question.least, part);
  const most = easedDirection(compiled, question, option?.direction ?? question.most, part);
  const mayVanish = canBecomeHidden(question.id, part) || canBecomeEased(compiled, question, part);
  return mayVanish ? [Math.min(0, least), Math.max(0, most)] : [least, most];
}
