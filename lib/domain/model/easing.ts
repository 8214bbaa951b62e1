import type { Language } from '../assessment/bank';
import type { CompiledBank, CompiledQuestion } from './compiled-bank';
import { knownAnswer, type Part } from './parts';

/** Rounding of values that are compared with the strength from which a language counts as known. */
const noise = 1e-9;

/**
 * The direction of an answer after easing: what it says against a language counts only for people who
 * do not know that language. The rule looks at the pull of the answer about experience and not at its
 * name, so that it turns round with the bank and never works against a further answer (P3, P5).
 */
export function easedDirection(
  compiled: CompiledBank,
  question: CompiledQuestion,
  direction: number,
  part: Part,
): number {
  const against: Language = direction < 0 ? 'rust' : 'go';
  return direction !== 0 && isKnown(compiled, question, against, part) ? 0 : direction;
}

/** Whether an open answer about experience could still ease a question. */
export function canBecomeEased(compiled: CompiledBank, question: CompiledQuestion, part: Part): boolean {
  return Object.values(question.easing?.by ?? {}).some((id) => {
    const asked = compiled.questionById.get(id);
    return asked !== undefined && knownAnswer(part, id) === null;
  });
}

function isKnown(
  compiled: CompiledBank,
  question: CompiledQuestion,
  language: Language,
  part: Part,
): boolean {
  const id = question.easing?.by[language];
  if (!question.easing || !id) return false;
  const option = compiled.questionById.get(id)?.options.get(knownAnswer(part, id) ?? '');
  const pull = (option?.direction ?? 0) * (language === 'rust' ? 1 : -1);
  return pull >= question.easing.from - noise;
}
