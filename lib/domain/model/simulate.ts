import type { BankParameters } from '../assessment/bank';
import type { CompiledBank, CompiledCriterion } from './compiled-bank';
import { normalCdf } from './normal';
import type { Position } from './position';
import { readingTable } from './reading-table';
import type { Weights } from './weights';

/** How likely each language is the better one, with what the questionnaire cannot know included. */
export interface Likelihood {
  /** P(Rust is the better of the two). */
  ahead: number;
  go: number;
  rust: number;
  equal: number;
}

/**
 * The score under `samples` plausible readings of the same answers: weights drawn log-normally,
 * evidence uniformly within its width (method 1.6). Readings come in pairs with the same weights
 * and opposite errors: pair k is at k and at k + samples/2. Writes into `into` where one is given.
 */
export function drawScores(
  compiled: CompiledBank,
  weights: Weights,
  position: Position,
  samples: number,
  into = new Float64Array(samples),
): Float64Array {
  const pairs = samples / 2;
  const { rows, width } = readingTable(compiled, weights, pairs);
  const criteria = compiled.criteria.length;
  const factors = new Float64Array(width);
  factors.set(compiled.criteria.map((criterion) => criterionDirection(criterion, position)));
  factors.set(position.halfWidth, criteria);
  for (let pair = 0, start = 0; pair < pairs; pair += 1, start += width) {
    let centre = 0;
    let error = 0;
    for (let at = 0; at < criteria; at += 1) centre += (factors[at] as number) * (rows[start + at] as number);
    for (let at = criteria; at < width; at += 1)
      error += (factors[at] as number) * (rows[start + at] as number);
    into[pair] = centre + error;
    into[pair + pairs] = centre - error;
  }
  return into;
}

/** The mean direction of one criterion: its questions by their shares. */
export function criterionDirection(criterion: CompiledCriterion, position: Position): number {
  let sum = 0;
  for (const question of criterion.questions) sum += question.share * (position.direction[question.at] ?? 0);
  return sum;
}

/**
 * Probabilities over drawn scores, with the model's own error (normal, sigmaModel) integrated
 * rather than drawn: smooth in every answer and mirrored exactly when the languages swap.
 */
export function likelihoodOf(scores: Float64Array, parameters: BankParameters): Likelihood {
  const { sigmaModel, delta } = parameters;
  let ahead = 0;
  let rust = 0;
  let go = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    ahead += normalCdf(score / sigmaModel);
    rust += normalCdf((score - delta) / sigmaModel);
    go += normalCdf((-score - delta) / sigmaModel);
  }
  const count = scores.length;
  return { ahead: ahead / count, go: go / count, rust: rust / count, equal: 1 - rust / count - go / count };
}
