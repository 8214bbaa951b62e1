import type { AnswersDocument } from '../assessment/answers-document';
import type { CompiledBank } from './compiled-bank';
import { knownList, partsOf, type Part } from './parts';
import { positionOf, wholePosition, type Position } from './position';
import { weightsFor, type Weights } from './weights';

/** Where a system stands before anything is judged: what is known about each part, and what weighs how much. */
export interface Standing {
  parts: Part[];
  /** One per part, in the same order. */
  positions: Position[];
  /** The whole, as the mean of its parts. */
  position: Position;
  weights: Weights;
}

/** The standing of one answers document. */
export function standingOf(compiled: CompiledBank, document: AnswersDocument): Standing {
  const parts = partsOf(document, compiled.bank.split);
  const [first] = parts;
  const weights = weightsFor(compiled, first ? knownList(first, 'priorities') : null);
  const positions = parts.map((part) => positionOf(compiled, part));
  return { parts, positions, position: wholePosition(parts, positions), weights };
}
