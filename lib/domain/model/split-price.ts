import type { SplitParameters } from '../assessment/bank';
import type { BoundaryKind } from '../assessment/question-ids';
import { knownAnswer, type Part } from './parts';

/** What the second language itself costs, in score units, by what the company says about one (method 1.9). */
export function kappaOf(split: SplitParameters, parts: readonly Part[]): number {
  const [first] = parts;
  const answer = first ? knownAnswer(first, 'second-language') : null;
  if (answer === 'one-only' || answer === 'if-justified' || answer === 'already-several')
    return split.kappa[answer];
  return split.kappa.unknown;
}

/**
 * How two parts meet: a part that touches no other meets none; otherwise the closer of what the two
 * say, and a call over the network when neither says anything.
 */
export function boundaryBetween(left: Part, right: Part, split: SplitParameters): BoundaryKind {
  if (left.boundary === null) return right.boundary ?? 'rpc';
  if (right.boundary === null) return left.boundary;
  if (left.boundary === 'none' || right.boundary === 'none') return 'none';
  return split.boundary[left.boundary] > split.boundary[right.boundary] ? left.boundary : right.boundary;
}
