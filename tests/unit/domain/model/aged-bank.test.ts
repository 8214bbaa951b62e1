import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Bank, Grade, ScoredOption } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { claims } from '@/lib/domain/evidence/evidence';
import { expiredClaimIds } from '@/lib/domain/evidence/expiry';
import { agedBank } from '@/lib/domain/model/aged-bank';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, quickBank } from './documents';
import { crudInGoShop, hardRealTimeWithoutPeople, subMillisecondProxy } from './golden-cases';

vi.setConfig({ testTimeout: patience });

const optionsOf = (bank: Bank): ScoredOption[] =>
  bank.questions.flatMap((question) => (question.role === 'score' ? question.options : []));
const everyClaim = [
  ...new Set([...optionsOf(bankV1), ...bankV1.gates].flatMap((each) => [...each.claims])),
].sort();
const someClaims = fc.subarray(everyClaim, { minLength: Math.ceil(everyClaim.length / 2) });

/** The bank with three options of known grades, resting on the claims one, two and three. */
function gradedBank(claims: readonly string[]): Bank {
  const grades: Grade[] = ['A', 'B', 'C'];
  return {
    ...bankV1,
    questions: bankV1.questions.map((question) =>
      question.role === 'score' && question.id === 'change-rate'
        ? {
            ...question,
            options: question.options.map((option, at) => ({ ...option, grade: grades[at] ?? 'C', claims })),
          }
        : question,
    ),
  };
}

function widthsOf(bank: Bank): (number | undefined)[] {
  const question = bank.questions.find((each) => each.id === 'change-rate');
  return question?.role === 'score' ? question.options.map((option) => option.halfWidth) : [];
}

describe('N03 evidence that has expired', () => {
  test('each grade gets the width of the next, and C half as much again', () => {
    expect(widthsOf(agedBank(gradedBank(['one', 'two']), ['two', 'one']))).toEqual([0.2, 0.35, 0.5]);
  });

  test('C widens by half where that is less than .5', () => {
    const bank = gradedBank(['one']);
    const halfWidth = { A: 0.1, B: 0.2, C: 0.3 };
    const aged = agedBank({ ...bank, parameters: { ...bank.parameters, halfWidth } }, ['one']);
    expect(widthsOf(aged)[2]).toBeCloseTo(0.45, 12);
  });

  test('one claim in date is enough, and a judgement has nothing to expire', () => {
    const bank = gradedBank(['one', 'two']);
    expect(agedBank(bank, ['one'])).toBe(bank);
    const judged = gradedBank([]);
    expect(widthsOf(agedBank(judged, everyClaim))).toEqual([undefined, undefined, undefined]);
  });

  test('only widths change, and of the options only those that age', () => {
    const aged = agedBank(bankV1, everyClaim);
    expect({ ...aged, questions: [] }).toEqual({ ...bankV1, questions: [] });
    optionsOf(aged).forEach((option, at) => {
      const before = optionsOf(bankV1)[at] as ScoredOption;
      const { halfWidth, ...rest } = option;
      expect(rest).toEqual(before);
      expect(halfWidth !== undefined).toBe(before.claims.length > 0);
      if (halfWidth !== undefined)
        expect(halfWidth).toBeGreaterThan(bankV1.parameters.halfWidth[before.grade]);
    });
  });

  test('the same claims in any order give the same object', () => {
    const claims = everyClaim.slice(0, 60);
    expect(agedBank(bankV1, [...claims].reverse())).toBe(agedBank(bankV1, claims));
    expect(agedBank(bankV1, [])).toBe(bankV1);
    expect(agedBank(bankV1, ['no-such-claim'])).toBe(bankV1);
    expect(agedBank(bankV1, everyClaim)).not.toBe(agedBank(bankV1, claims));
  });

  property.prop([documents({ parts: [0, 2] }), someClaims], { numRuns: 30 })(
    'ageing never moves the score and never makes the verdict surer',
    (document, expired) => {
      const fresh = evaluateVerdict(document, quickBank);
      const aged = evaluateVerdict(document, agedBank(quickBank, expired));
      expect(aged.score).toBe(fresh.score);
      expect(Math.abs(aged.ahead - 0.5)).toBeLessThanOrEqual(Math.abs(fresh.ahead - 0.5) + 0.005);
      expect(aged.gates).toEqual(fresh.gates);
    },
  );

  test('it does make a verdict less sure', () => {
    for (const document of [crudInGoShop, subMillisecondProxy]) {
      const fresh = evaluateVerdict(document);
      const aged = evaluateVerdict(document, agedBank(bankV1, everyClaim));
      expect(Math.abs(aged.ahead - 0.5)).toBeLessThan(Math.abs(fresh.ahead - 0.5));
      expect(aged.range.high - aged.range.low).toBeGreaterThan(fresh.range.high - fresh.range.low);
    }
  });

  property.prop([documents(), someClaims], { numRuns: 5 })(
    'the whole result is judged by the aged bank, on a server as in a browser',
    (document, expired) => {
      const result = evaluateAssessment(document, quickBank, expired);
      expect(result).toMatchObject(evaluateVerdict(document, agedBank(quickBank, expired)));
    },
  );

  test('the result names the expired claims that something rests on, in order, each once', () => {
    const given = ['tinygo-small-but-partial', 'of-no-value', ...everyClaim.slice(0, 2), everyClaim[0]!];
    const { expiredClaims } = evaluateAssessment(crudInGoShop, quickBank, given);
    expect(expiredClaims).toEqual([...everyClaim.slice(0, 2), 'tinygo-small-but-partial'].sort());
    expect(evaluateAssessment(crudInGoShop, quickBank).expiredClaims).toEqual([]);
  });

  test.each(Object.entries(sampleCases))(
    'D17 what is flagged on 30 November 2026 widens the range of %s and moves nothing else',
    (_case, document) => {
      const fresh = evaluateAssessment(document);
      const today = evaluateAssessment(document, undefined, expiredClaimIds(claims, '2026-11-30'));
      expect(today.score).toBe(fresh.score);
      expect(today.contributions.map(({ value }) => value)).toEqual(
        fresh.contributions.map(({ value }) => value),
      );
      expect(today.gates).toEqual(fresh.gates);
      expect(today.range.high - today.range.low).toBeGreaterThanOrEqual(fresh.range.high - fresh.range.low);
    },
  );

  test('a gate stays closed', () => {
    const { verdict, gates } = evaluateAssessment(hardRealTimeWithoutPeople, quickBank, everyClaim);
    expect(verdict).toBe('conflict');
    expect(gates.filter((gate) => gate.state === 'true')).toHaveLength(2);
  });
});
