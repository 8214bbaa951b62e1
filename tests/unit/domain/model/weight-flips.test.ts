import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Bank, CriterionId } from '@/lib/domain/assessment/bank';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, quickBank } from './documents';
import { crudInGoShop, goShopWithIngest, subMillisecondProxy } from './golden-cases';

vi.setConfig({ testTimeout: patience });

/** The bank with the weight of one criterion multiplied. */
function weighing(criterion: CriterionId, factor: number): Bank {
  return {
    ...quickBank,
    criteria: quickBank.criteria.map((each) =>
      each.id === criterion ? { ...each, base: each.base * factor } : each,
    ),
  };
}

const distance = (multiplier: number): number => Math.abs(Math.log(multiplier));

describe('N01 the weight at which the score turns', () => {
  property.prop([documents({ parts: [0, 3] })], { numRuns: 15 })(
    'property 14: just below and just above the factor the score has opposite signs',
    (document) => {
      const { score, weightFlips } = evaluateAssessment(document, quickBank);
      for (const { criterion, multiplier, lean } of weightFlips) {
        const towards = multiplier > 1 ? 1.001 : 0.999;
        const beyond = evaluateVerdict(document, weighing(criterion, multiplier * towards)).score;
        const before = evaluateVerdict(document, weighing(criterion, multiplier / towards)).score;
        expect(Math.sign(before)).toBe(Math.sign(score));
        expect(Math.sign(beyond)).toBe(-Math.sign(score));
        expect(lean).toBe(beyond > 0 ? 'rust' : 'go');
      }
    },
  );

  property.prop([documents({ parts: [0, 3] })], { numRuns: 15 })(
    'every criterion that turns it within twenty times is named, the nearest first, six at most',
    (document) => {
      const { score, criteria, weightFlips } = evaluateAssessment(document, quickBank);
      const scoresAtEnds = criteria.map(({ value, weight }) =>
        [0.05, 20].map((factor) => (score - value + factor * value) / (1 - weight + factor * weight)),
      );
      fc.pre([score, ...scoresAtEnds.flat()].every((each) => Math.abs(each) > 1e-9));
      const turning = scoresAtEnds.filter((ends) => ends.some((each) => each * score < 0));
      expect(weightFlips).toHaveLength(Math.min(6, turning.length));
      const distances = weightFlips.map((flip) => distance(flip.multiplier));
      distances.slice(1).forEach((each, at) => expect(each).toBeGreaterThan(distances[at]! - 1e-8));
      for (const { criterion, multiplier, weightNow, weightThen } of weightFlips) {
        expect(distance(multiplier)).toBeLessThanOrEqual(Math.log(20));
        expect(weightNow).toBe(criteria.find((each) => each.criterion === criterion)?.weight);
        expect(weightThen / (1 - weightThen)).toBeCloseTo((multiplier * weightNow) / (1 - weightNow), 12);
      }
    },
  );

  test.each([crudInGoShop, subMillisecondProxy, goShopWithIngest])(
    'at the factor itself the points of the criteria cancel out',
    (document) => {
      const { score, criteria, weightFlips } = evaluateAssessment(document, quickBank);
      for (const { criterion, multiplier } of weightFlips) {
        const own = criteria.find((each) => each.criterion === criterion)?.value ?? Number.NaN;
        expect(score - own + multiplier * own).toBeCloseTo(0, 12);
      }
    },
  );

  test('the proxy turns to Go when latency matters far less', () => {
    const { weightFlips } = evaluateAssessment(subMillisecondProxy);
    for (const { lean } of weightFlips) expect(lean).toBe('go');
    const against = evaluateAssessment(subMillisecondProxy).criteria.filter((each) => each.value < 0);
    for (const { criterion } of weightFlips.filter((flip) => flip.multiplier > 1)) {
      expect(against.map((each) => each.criterion)).toContain(criterion);
    }
  });

  test('a tie has nothing to turn', () => {
    expect(evaluateAssessment({ bank: 'v1', answers: {} }, quickBank)).toMatchObject({
      score: 0,
      weightFlips: [],
      evidenceFlips: [],
    });
  });
});
