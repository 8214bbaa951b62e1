import type { AnswersDocument } from '../assessment/answers-document';
import type { Language } from '../assessment/bank';
import type { CompiledBank } from './compiled-bank';
import { exclusionsOf, type Exclusions } from './gates';
import { isBestLeftAlone, isWorthMeasuringFirst } from './honest-outcomes';
import { knownAnswer, knownList, partsOf, type Part } from './parts';
import { coverageOf, positionOf, wholePosition, type Position } from './position';
import type { Verdict } from './result';
import { scoreOf } from './score';
import type { Likelihood } from './simulate';
import { judgeSplit, type SplitCount, type SplitJudgement } from './split-judgement';
import { decideVerdict, leanOf } from './verdict';
import { weightsFor, type Weights } from './weights';

/** How the likelihood is found: counted in full, or estimated where thousands of variants are looked at. */
export interface Method {
  likelihood: (compiled: CompiledBank, weights: Weights, position: Position) => Likelihood;
  split: SplitCount;
}

/** A verdict with everything it was made from. */
export interface Judgement {
  verdict: Verdict;
  lean: Language;
  score: number;
  likelihood: Likelihood;
  coverage: number;
  parts: Part[];
  weights: Weights;
  position: Position;
  exclusions: Exclusions[];
  split: SplitJudgement | null;
}

/** Judges a document by one method; the same rules run for a full count and for an estimate. */
export function judge(compiled: CompiledBank, document: AnswersDocument, method: Method): Judgement {
  const { parameters, split: splitParameters } = compiled.bank;
  const parts = partsOf(document, splitParameters);
  const [first] = parts;
  const weights = weightsFor(compiled, first ? knownList(first, 'priorities') : null);
  const positions = parts.map((part) => positionOf(compiled, part));
  const position = wholePosition(parts, positions);
  const likelihood = method.likelihood(compiled, weights, position);
  const coverage = coverageOf(compiled, weights.criteria, position);
  const exclusions = parts.map((part) => exclusionsOf(compiled.bank, part));
  const excluded = new Set(exclusions.flatMap((each) => [...each.excluded]));
  const split = first?.name
    ? judgeSplit(compiled, { weights, parts, positions, exclusions }, method.split)
    : null;
  const verdict = decideVerdict(
    {
      likelihood,
      coverage,
      isContradictory: exclusions.some((each) => each.excluded.size === 2),
      excluded,
      lasting: new Set(exclusions.flatMap((each) => [...each.lasting])),
      isSplitRecommended: split !== null && isRecommended(split, parts, parameters.delta, parameters.tau),
      isBestLeftAlone: isBestLeftAlone(compiled, parts, coverage),
      isWorthMeasuringFirst: isWorthMeasuringFirst(parts),
    },
    parameters,
  );
  return {
    verdict,
    lean: leanOf(likelihood, excluded),
    score: scoreOf(compiled, weights.criteria, position),
    likelihood,
    coverage,
    parts,
    weights,
    position,
    exclusions,
    split,
  };
}

/** A split is advised when gates force it, or when it pays, surely enough, and a second language is allowed. */
export function isRecommended(
  split: SplitJudgement,
  parts: readonly Part[],
  delta: number,
  tau: number,
): boolean {
  if (split.choice.forced) return true;
  if (parts.some((part) => knownAnswer(part, 'second-language') === 'one-only')) return false;
  return split.choice.gain > delta && split.probability >= tau;
}
