import { test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { compileBank, type CompiledBank } from '@/lib/domain/model/compiled-bank';
import { estimateLikelihood } from '@/lib/domain/model/moments';
import { normalCdf } from '@/lib/domain/model/normal';
import { knownList, partsOf } from '@/lib/domain/model/parts';
import { positionOf, type Position } from '@/lib/domain/model/position';
import { criterionDirection, drawScores, likelihoodOf } from '@/lib/domain/model/simulate';
import { weightsFor, type Weights } from '@/lib/domain/model/weights';
import { documents, patience } from '../model/documents';

vi.setConfig({ testTimeout: patience });

const compiled = compileBank(bankV1);

/** P(S > 0) by the closed form of method 1.6: a second implementation that draws nothing. */
function closedForm(bank: CompiledBank, weights: Weights, position: Position): number {
  const spread = weights.spread ** 2;
  let mean = 0;
  let variance = 0;
  bank.criteria.forEach((criterion, at) => {
    const weight = weights.criteria[at]!;
    const direction = criterionDirection(criterion, position);
    const evidence = criterion.questions.reduce(
      (sum, question) => sum + question.share ** 2 * (position.halfWidth[question.at]! ** 2 / 3),
      0,
    );
    mean += weight * Math.exp(spread / 2) * direction;
    variance +=
      weight ** 2 * (Math.exp(2 * spread) * (direction ** 2 + evidence) - Math.exp(spread) * direction ** 2);
  });
  return normalCdf(mean / Math.sqrt(variance));
}

describe('P23 drawn and computed likelihoods agree', () => {
  property.prop([documents()], { numRuns: 2500 })(
    'the closed form is within .05 of the drawn share',
    (document) => {
      const [part] = partsOf(document, bankV1.split);
      const weights = weightsFor(compiled, knownList(part!, 'priorities'));
      const position = positionOf(compiled, part!);
      const scores = drawScores(compiled, weights, position, bankV1.parameters.samples);
      const drawn = scores.filter((score) => score > 0).length / scores.length;
      expect(Math.abs(closedForm(compiled, weights, position) - drawn)).toBeLessThanOrEqual(0.05);
    },
  );

  property.prop([documents()], { numRuns: 2500 })(
    'the estimate of the screening is within .03 of the count',
    (document) => {
      const [part] = partsOf(document, bankV1.split);
      const weights = weightsFor(compiled, knownList(part!, 'priorities'));
      const position = positionOf(compiled, part!);
      const scores = drawScores(compiled, weights, position, bankV1.parameters.samples);
      const counted = likelihoodOf(scores, bankV1.parameters);
      const estimated = estimateLikelihood(compiled, weights, position);
      for (const key of ['ahead', 'go', 'rust', 'equal'] as const) {
        expect(Math.abs(estimated[key] - counted[key])).toBeLessThanOrEqual(0.03);
      }
    },
  );
});
