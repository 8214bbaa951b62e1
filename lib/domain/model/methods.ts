import type { BankParameters } from '../assessment/bank';
import type { Method } from './judge';
import { estimateLikelihood } from './moments';
import { drawScores, likelihoodOf } from './simulate';

/** Counts every reading the bank asks for; the only method whose numbers are shown. */
export function countingMethod(parameters: BankParameters): Method & { lastScores: () => Float64Array } {
  const scores = new Float64Array(parameters.samples);
  return {
    likelihood: (compiled, weights, position) => {
      drawScores(compiled, weights, position, parameters.samples, scores);
      return likelihoodOf(scores, parameters);
    },
    split: { samples: parameters.splitSamples, fromGain: 0 },
    lastScores: () => scores,
  };
}

/** Readings looked at to guess whether a split would be chosen, once its gain comes near to enough. */
const screenedSplit = { samples: 200, fromGain: 0.03 };

/** Estimates from moments; decides only what is worth counting. */
export const screeningMethod: Method = { likelihood: estimateLikelihood, split: screenedSplit };

/** How many variants are looked at: estimates choose a few, and what is said of those was counted in full. */
export interface MethodPair {
  screening: Method;
  counting: Method;
}

/** The two methods by which variants of a document are judged, with the bank's parameters. */
export function methodPair(parameters: BankParameters): MethodPair {
  return { screening: screeningMethod, counting: countingMethod(parameters) };
}
