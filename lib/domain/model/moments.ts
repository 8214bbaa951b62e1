import type { BankParameters } from '../assessment/bank';
import type { CompiledBank } from './compiled-bank';
import { normalCdf } from './normal';
import type { Position } from './position';
import { readingTable } from './reading-table';
import { criterionDirection, type Likelihood } from './simulate';
import type { Weights } from './weights';

/** Mean of the drawn weights and of their products, over the first readings. */
interface WeightMoments {
  mean: Float64Array;
  /** Mean of weight i times weight j, at i * count + j. */
  product: Float64Array;
}

const pairsLookedAt = 1_000;
const kept = new WeakMap<Weights, WeightMoments>();

/**
 * The likelihood from mean and variance alone, taking the drawn scores as normal: within about .02
 * of the full count and a thousand times cheaper. Good enough to decide what is worth counting in
 * full; never shown.
 */
export function estimateLikelihood(compiled: CompiledBank, weights: Weights, position: Position): Likelihood {
  const { mean, product } = momentsFor(compiled, weights);
  const count = compiled.criteria.length;
  const middle = compiled.criteria.map((criterion) => criterionDirection(criterion, position));
  let centre = 0;
  let square = 0;
  for (let row = 0; row < count; row += 1) {
    centre += (mean[row] ?? 0) * (middle[row] ?? 0);
    for (let column = 0; column < count; column += 1) {
      square += (product[row * count + column] ?? 0) * (middle[row] ?? 0) * (middle[column] ?? 0);
    }
  }
  const spread = Math.max(0, square - centre * centre) + evidenceVariance(compiled, product, position);
  return fromNormal(centre, spread, compiled.bank.parameters);
}

function fromNormal(centre: number, variance: number, parameters: BankParameters): Likelihood {
  const deviation = Math.sqrt(parameters.sigmaModel ** 2 + variance);
  const rust = normalCdf((centre - parameters.delta) / deviation);
  const go = normalCdf((-centre - parameters.delta) / deviation);
  return { ahead: normalCdf(centre / deviation), go, rust, equal: 1 - rust - go };
}

/** Variance that the evidence adds; a uniform error of half-width h has h^2 / 3. */
function evidenceVariance(compiled: CompiledBank, product: Float64Array, position: Position): number {
  let variance = 0;
  compiled.questions.forEach((question, at) => {
    const width = question.share * (position.halfWidth[at] ?? 0);
    const place = question.criterion * (compiled.criteria.length + 1);
    variance += ((product[place] ?? 0) * width * width) / 3;
  });
  return variance;
}

function momentsFor(compiled: CompiledBank, weights: Weights): WeightMoments {
  const found = kept.get(weights);
  if (found) return found;
  const made = countMoments(compiled, weights);
  kept.set(weights, made);
  return made;
}

function countMoments(compiled: CompiledBank, weights: Weights): WeightMoments {
  const count = compiled.criteria.length;
  const { rows, width } = readingTable(compiled, weights, pairsLookedAt);
  const mean = new Float64Array(count);
  const product = new Float64Array(count * count);
  for (let start = 0; start < pairsLookedAt * width; start += width) {
    for (let row = 0; row < count; row += 1) {
      const weight = (rows[start + row] as number) / pairsLookedAt;
      mean[row] = (mean[row] as number) + weight;
      for (let column = 0; column < count; column += 1) {
        const place = row * count + column;
        product[place] = (product[place] as number) + weight * (rows[start + column] as number);
      }
    }
  }
  return { mean, product };
}
