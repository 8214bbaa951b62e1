import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank, CriterionId, Language } from '@/lib/domain/assessment/bank';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { evidenceDraws, weightDraws } from '@/lib/domain/model/draws';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { normalCdf } from '@/lib/domain/model/normal';
import { standingOf } from '@/lib/domain/model/standing';
import { swapBank } from '@/lib/domain/model/swap-bank';
import { documents, patience, quickBank } from './documents';
import { crudInGoShop } from './golden-cases';

vi.setConfig({ testTimeout: patience });

/** One reading by the formulas of method 1.6, straight from the keyed draws. */
interface Reading {
  weights: Map<CriterionId, number>;
  scoreAt: (weights: ReadonlyMap<CriterionId, number>) => number;
}

function readings(document: AnswersDocument, bank: Bank): Reading[] {
  const compiled = compileBank(bank);
  const { position, weights } = standingOf(compiled, document);
  const pairs = bank.parameters.samples / 2;
  const factors = compiled.criteria.map((each) => weightDraws(bank.seed, each.id, weights.spread, pairs));
  const errors = compiled.questions.map((each) => evidenceDraws(bank.seed, each.id, pairs));
  return [1, -1].flatMap((sign) =>
    Array.from({ length: pairs }, (_, pair) => {
      const raw = factors.map((factor, at) => weights.criteria[at]! * factor[pair]!);
      const total = raw.reduce((sum, weight) => sum + weight, 0);
      const drawn = new Map(compiled.criteria.map((each, at) => [each.id, raw[at]! / total]));
      return {
        weights: drawn,
        scoreAt: (held) =>
          compiled.questions.reduce((sum, question, at) => {
            const value = position.direction[at]! + sign * position.halfWidth[at]! * errors[at]![pair]!;
            const share = held.get(compiled.criteria[question.criterion]!.id)! * question.share;
            return sum + weights.total * share * value;
          }, 0),
      };
    }),
  );
}

function expected(
  all: readonly Reading[],
  language: Language,
  sigma: number,
): { weights: Map<CriterionId, number>; factor: number } | null {
  const side = language === 'rust' ? 1 : -1;
  const favouring = all.filter((each) => side * each.scoreAt(each.weights) > 0);
  if (favouring.length === 0) return null;
  const ids = [...favouring[0]!.weights.keys()];
  const weights = new Map(
    ids.map((id) => [id, favouring.reduce((sum, each) => sum + each.weights.get(id)!, 0) / favouring.length]),
  );
  const factor =
    all.reduce((sum, each) => sum + normalCdf((side * each.scoreAt(weights)) / sigma), 0) / all.length;
  return { weights, factor };
}

describe('what somebody would weigh who chooses each language (N01)', () => {
  property.prop([documents({ parts: [0, 2] })], { numRuns: 8 })(
    'mean weights and confidence factor are those of the formulas',
    (document) => {
      const bank: Bank = { ...quickBank, parameters: { ...quickBank.parameters, samples: 400 } };
      const { centralWeights, confidenceFactor } = evaluateAssessment(document, bank);
      const all = readings(document, bank);
      for (const language of ['go', 'rust'] as const) {
        const direct = expected(all, language, bank.parameters.sigmaModel);
        const central = centralWeights[language];
        expect(central === null).toBe(direct === null);
        for (const [id, weight] of direct?.weights ?? []) expect(central?.[id]).toBeCloseTo(weight, 9);
        if (direct) expect(confidenceFactor[language]).toBeCloseTo(direct.factor, 9);
        else expect(confidenceFactor[language]).toBeNull();
      }
    },
  );

  property.prop([documents()], { numRuns: 10 })(
    'property 5: exchanging the languages mirrors them',
    (document) => {
      const here = evaluateAssessment(document, quickBank);
      const there = evaluateAssessment(document, swapBank(quickBank));
      for (const [one, other] of [
        ['go', 'rust'],
        ['rust', 'go'],
      ] as const) {
        const mirrored = there.centralWeights[other];
        for (const [id, weight] of Object.entries(here.centralWeights[one] ?? {})) {
          expect(mirrored?.[id as CriterionId]).toBeCloseTo(weight, 9);
        }
        expect(there.confidenceFactor[other] ?? -1).toBeCloseTo(here.confidenceFactor[one] ?? -1, 9);
      }
    },
  );

  test('a language that is ahead in no reading has none', () => {
    const answers: Answers = {
      ...crudInGoShop.answers,
      'rust-experience': 'nobody',
      host: 'kubernetes-terraform',
      workload: 'control-plane',
      'first-release': 'under-6-weeks',
      'change-rate': 'weekly',
      'worst-defect': 'nuisance',
      exposure: 'low',
      hiring: 'many-fast',
      background: 'scripting',
      juniors: 'many',
    };
    const { centralWeights, confidenceFactor } = evaluateAssessment({ bank: 'v1', answers }, quickBank);
    expect(centralWeights.rust).toBeNull();
    expect(confidenceFactor.rust).toBeNull();
    expect(Object.values(centralWeights.go ?? {}).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    expect(confidenceFactor.go).toBeGreaterThan(0.9);
  });
});
