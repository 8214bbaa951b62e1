import type { Language } from '../assessment/bank';
import type { CompiledBank } from './compiled-bank';
import type { Exclusions } from './gates';
import type { Part } from './parts';
import type { Position } from './position';
import { scoreOf } from './score';
import { drawScores } from './simulate';
import { assignmentPrices, chooseSplit, shareOfMixed, type SplitChoice, type SplitProblem } from './split';
import { boundaryBetween, kappaOf } from './split-price';
import { weightsForPart, type Weights } from './weights';

/** One part judged by itself. */
export interface PartJudgement {
  part: Part;
  weights: Weights;
  position: Position;
  score: number;
  fixed: Language | null;
}

export interface SplitJudgement {
  parts: PartJudgement[];
  choice: SplitChoice;
  /** Share of the readings in which a mixed assignment is the best; 0 where it was not counted. */
  probability: number;
  /** Drawn scores of each part; empty where they were not counted. */
  draws: Float64Array[];
}

/** How many readings to count, and from which gain on; a screening saves the count where none is near. */
export interface SplitCount {
  samples: number;
  fromGain: number;
}

/** The parts of one system with what is known about each, all in the same order. */
export interface SplitInput {
  weights: Weights;
  parts: readonly Part[];
  positions: readonly Position[];
  exclusions: readonly Exclusions[];
}

/** Judges the parts one by one and looks for the best assignment of languages to them (method 1.9). */
export function judgeSplit(compiled: CompiledBank, input: SplitInput, count: SplitCount): SplitJudgement {
  const parts = input.positions.map((position, at) => judgePart(compiled, input, position, at));
  const problem = problemOf(compiled, parts);
  const prices = assignmentPrices(problem);
  const choice = chooseSplit(problem, prices);
  const draws =
    choice.gain >= count.fromGain
      ? parts.map((each) => drawScores(compiled, each.weights, each.position, count.samples))
      : [];
  const probability = choice.forced ? 1 : shareOfMixed(problem, prices, draws);
  return { parts, choice, probability, draws };
}

function judgePart(compiled: CompiledBank, input: SplitInput, position: Position, at: number): PartJudgement {
  const part = input.parts[at] as Part;
  const weights = weightsForPart(compiled, input.weights, part.share);
  const score = scoreOf(compiled, weights.criteria, position);
  return { part, weights, position, score, fixed: fixedLanguage(input.exclusions[at]?.excluded) };
}

function problemOf(compiled: CompiledBank, judged: readonly PartJudgement[]): SplitProblem {
  const { split } = compiled.bank;
  const parts = judged.map((each) => each.part);
  return {
    shares: parts.map((part) => part.share),
    scores: judged.map((each) => each.score),
    fixed: judged.map((each) => each.fixed),
    kappa: kappaOf(split, parts),
    crossings: parts.map((left, at) =>
      parts.map((right, other) => (other > at ? split.boundary[boundaryBetween(left, right, split)] : 0)),
    ),
  };
}

/** The one language that gates leave; a part that has none at all is reported as a conflict elsewhere. */
function fixedLanguage(excluded: ReadonlySet<Language> | undefined): Language | null {
  if (!excluded || excluded.size !== 1) return null;
  return excluded.has('go') ? 'rust' : 'go';
}
