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
  const { rows, width } = readingTable(compiled, weights.part?.whole ?? weights, pairs);
  const criteria = compiled.criteria.length;
  const factors = factorsOf(compiled, weights, position);
  const { places, missing } = teamOf(compiled, weights);
  const lacking = missing / weights.total;
  for (let pair = 0, start = 0; pair < pairs; pair += 1, start += width) {
    let centre = 0;
    let error = 0;
    let team = 0;
    for (let at = 0; at < criteria; at += 1) centre += (factors[at] as number) * (rows[start + at] as number);
    for (let at = criteria; at < width; at += 1)
      error += (factors[at] as number) * (rows[start + at] as number);
    for (const at of places) team += rows[start + at] as number;
    const total = 1 - lacking * team;
    into[pair] = (centre + error) / total;
    into[pair + pairs] = (centre - error) / total;
  }
  return into;
}

/** What each number of a row is multiplied by: the directions, then the half-widths. */
function factorsOf(compiled: CompiledBank, weights: Weights, position: Position): Float64Array {
  const teamShare = weights.part?.teamShare ?? 1;
  const scale = (criterion: CompiledCriterion | undefined): number => (criterion?.team ? teamShare : 1);
  return Float64Array.from([
    ...compiled.criteria.map((criterion) => scale(criterion) * criterionDirection(criterion, position)),
    ...compiled.questions.map(
      (question) =>
        scale(compiled.criteria[question.criterion]) * (position.halfWidth[question.at] as number),
    ),
  ]);
}

/** The places of the team criteria in a row and the part of them that a part of the system lacks. */
function teamOf(compiled: CompiledBank, weights: Weights): { places: number[]; missing: number } {
  if (!weights.part) return { places: [], missing: 0 };
  const places = compiled.criteria.flatMap((criterion, at) => (criterion.team ? [at] : []));
  return { places, missing: 1 - weights.part.teamShare };
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
