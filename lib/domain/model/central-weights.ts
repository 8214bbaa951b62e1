import type { CriterionId } from '../assessment/bank';
import type { CompiledBank } from './compiled-bank';
import type { Judgement } from './judge';
import { readingTable } from './reading-table';
import type { AssessmentResult } from './result';
import { sampleTable } from './sample-table';
import { criterionDirection, drawScores, likelihoodOf } from './simulate';

type CentralWeights = Pick<AssessmentResult, 'centralWeights' | 'confidenceFactor'>;

/**
 * What somebody would weigh who chooses each language (SMAA central weights, method 1.6): the mean
 * weights of the plausible readings in which it is ahead, and how likely it is the better one at
 * exactly these weights (confidence factor), with the evidence still drawn. Null for a language that
 * is ahead in no reading.
 */
export function centralWeights(compiled: CompiledBank, judgement: Judgement): CentralWeights {
  const { weights, position } = judgement;
  const scores = drawScores(compiled, weights, position, compiled.bank.parameters.samples);
  const go = meanWeights(compiled, judgement, scores, -1);
  const rust = meanWeights(compiled, judgement, scores, 1);
  return {
    centralWeights: {
      go: go && sharesById(compiled, go, weights.total),
      rust: rust && sharesById(compiled, rust, weights.total),
    },
    confidenceFactor: {
      go: go && 1 - aheadAt(compiled, judgement, go),
      rust: rust && aheadAt(compiled, judgement, rust),
    },
  };
}

/** Pairs of readings share their weights, so a pair counts once for each of its two that is on the side. */
function meanWeights(
  compiled: CompiledBank,
  { weights }: Judgement,
  scores: Float64Array,
  side: 1 | -1,
): Float64Array | null {
  const pairs = scores.length / 2;
  const { rows, width } = readingTable(compiled, weights, pairs);
  const sum = new Float64Array(compiled.criteria.length);
  let count = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const times =
      Number(side * (scores[pair] as number) > 0) + Number(side * (scores[pair + pairs] as number) > 0);
    count += times;
    for (let at = 0; at < sum.length; at += 1) {
      sum[at] = (sum[at] as number) + times * (rows[pair * width + at] as number);
    }
  }
  return count === 0 ? null : sum.map((each) => each / count);
}

/** How likely Rust is the better one with the weights held fast. */
function aheadAt(compiled: CompiledBank, { weights, position }: Judgement, held: Float64Array): number {
  const { parameters } = compiled.bank;
  const pairs = parameters.samples / 2;
  const { errors } = sampleTable(compiled, weights.spread, pairs);
  const centre = compiled.criteria.reduce(
    (sum, criterion, at) => sum + (held[at] ?? 0) * criterionDirection(criterion, position),
    0,
  );
  const scores = new Float64Array(parameters.samples).fill(centre);
  for (const question of compiled.questions) {
    const width = (held[question.criterion] ?? 0) * question.share * (position.halfWidth[question.at] ?? 0);
    const drawn = errors[question.at] ?? new Float64Array(pairs);
    for (let pair = 0; pair < pairs; pair += 1) {
      const error = width * (drawn[pair] as number);
      scores[pair] = (scores[pair] as number) + error;
      scores[pair + pairs] = (scores[pair + pairs] as number) - error;
    }
  }
  return likelihoodOf(scores, parameters).ahead;
}

function sharesById(
  compiled: CompiledBank,
  weights: Float64Array,
  total: number,
): Record<CriterionId, number> {
  const entries = compiled.criteria.map((criterion, at) => [criterion.id, (weights[at] ?? 0) / total]);
  return Object.fromEntries(entries) as Record<CriterionId, number>;
}
