import { unknownAnswer } from '../../assessment/question-ids';
import type { CompiledBank } from '../compiled-bank';
import { priorityFactors, weightsFrom, type Weights } from '../weights';
import type { Member } from './member';

/**
 * The weights of a group (method 1.10): the factor of each criterion is the geometric mean of those of
 * the members who say something about priorities, "nothing in particular" included. The spread is the
 * narrower one only when every one of them states some.
 */
export function pooledWeights(compiled: CompiledBank, members: readonly Member[]): Weights {
  const stating = members.flatMap(({ voice, document }) => {
    const priorities = document.answers.priorities ?? unknownAnswer;
    return Array.isArray(priorities) ? [{ voice, priorities }] : [];
  });
  const voices = stating.reduce((sum, each) => sum + each.voice, 0);
  const logarithms = new Float64Array(compiled.criteria.length);
  for (const { voice, priorities } of stating) {
    priorityFactors(compiled, priorities).forEach((factor, at) => {
      logarithms[at] = (logarithms[at] as number) + (voice / voices) * Math.log(factor);
    });
  }
  const stated = stating.length > 0 && stating.every((each) => each.priorities.length > 0);
  return weightsFrom(compiled, logarithms.map(Math.exp), stated);
}
