import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { visibleQuestionIds } from '@/lib/domain/assessment/flow';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { VerdictResult } from '@/lib/domain/model/result';
import { documents, patience, quickBank } from '../model/documents';
import { allUnknown } from '../model/golden-cases';

vi.setConfig({ testTimeout: patience });

/** Judged with fewer readings. */
const judged = (document: AnswersDocument, bank: Bank = quickBank): VerdictResult =>
  evaluateVerdict(document, bank);

const scored = bankV1.questions.filter((question) => question.role === 'score');

/** Pairs of options of one question, by a rule on both; each with the question. */
function pairs(rule: (left: (typeof options)[number], right: (typeof options)[number]) => boolean) {
  return fc.constantFrom(
    ...options.flatMap((left) =>
      options
        .filter((right) => left.question === right.question && left !== right && rule(left, right))
        .map((right) => [left, right] as const),
    ),
  );
}

const options = scored.flatMap((question) =>
  question.options.map((option) => ({
    question: question.id,
    id: option.id,
    grade: option.grade,
    direction: option.uRust - option.uGo,
  })),
);

const towardsRust = pairs((left, right) => left.grade === right.grade && right.direction >= left.direction);
const neutral = fc.constantFrom(...options.filter((option) => option.direction === 0));

function sameQuestions(left: Answers, right: Answers): boolean {
  return visibleQuestionIds(left).join() === visibleQuestionIds(right).join();
}

describe('properties of the score', () => {
  property.prop([documents({ parts: [0, 4] })], { numRuns: 2500 })(
    'P1 everything stays in its range',
    (document) => {
      const { score, ahead, probability, coverage, range, stability, split } = judged(document);
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
      for (const share of [ahead, probability.go, probability.rust, probability.equal, coverage, stability]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(probability.go + probability.rust + probability.equal).toBeCloseTo(1, 12);
      expect(range.low).toBeLessThanOrEqual(range.high);
      if (split) expect(split.gain).toBeGreaterThanOrEqual(0);
    },
  );

  property.prop([documents({ parts: [0, 4] })], { numRuns: 2500 })(
    'P2 N02 contributions sum to the score, and so do the criteria',
    (document) => {
      const { score, contributions, criteria } = judged(document);
      const answers = contributions.reduce((sum, each) => sum + each.value, 0);
      const grouped = criteria.reduce((sum, each) => sum + each.value, 0);
      expect(Math.abs(answers - score)).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(grouped - score)).toBeLessThanOrEqual(1e-12);
    },
  );

  property.prop([documents(), towardsRust], { numRuns: 2500 })(
    'P3 an answer further towards Rust never lowers score or likelihood',
    (document, [left, right]) => {
      const before = { ...document.answers, [left.question]: left.id };
      const after = { ...document.answers, [left.question]: right.id };
      fc.pre(sameQuestions(before, after));
      const from = judged({ bank: 'v1', answers: before });
      const to = judged({ bank: 'v1', answers: after });
      expect(to.score).toBeGreaterThanOrEqual(from.score - 1e-15);
      expect(to.ahead).toBeGreaterThanOrEqual(from.ahead - 1e-12);
      expect(to.probability.rust).toBeGreaterThanOrEqual(from.probability.rust - 1e-12);
      expect(to.probability.go).toBeLessThanOrEqual(from.probability.go + 1e-12);
    },
  );

  property.prop(
    [documents(), fc.constantFrom(...bankV1.criteria), fc.double({ min: 1, max: 5, noNaN: true })],
    {
      numRuns: 2500,
    },
  )(
    'P4 a heavier criterion moves the score towards its own direction, never past it',
    (document, criterion, factor) => {
      const heavier: Bank = {
        ...quickBank,
        criteria: bankV1.criteria.map((each) =>
          each.id === criterion.id ? { ...each, base: each.base * factor } : each,
        ),
      };
      const before = judged(document);
      const after = judged(document, heavier);
      const own = before.criteria.find((each) => each.criterion === criterion.id);
      const direction = (own?.value ?? 0) / (own?.weight ?? 1);
      expect(after.score).toBeGreaterThanOrEqual(Math.min(before.score, direction) - 1e-12);
      expect(after.score).toBeLessThanOrEqual(Math.max(before.score, direction) + 1e-12);
    },
  );

  property.prop([documents(), neutral], { numRuns: 2500 })(
    'P8 A05 "not sure" and a neutral answer give the same score',
    (document, option) => {
      const known = { ...document.answers, [option.question]: option.id };
      const unsure = { ...document.answers, [option.question]: 'unknown' };
      const left = judged({ bank: 'v1', answers: known });
      const right = judged({ bank: 'v1', answers: unsure });
      expect(Math.abs(left.score - right.score)).toBeLessThanOrEqual(1e-15);
      expect(right.coverage).toBeLessThanOrEqual(left.coverage);
    },
  );

  property.prop([documents(), neutral], { numRuns: 2500 })(
    'P9 A05 "not sure" instead of a neutral answer never makes it surer',
    (document, option) => {
      const known = { ...document.answers, [option.question]: option.id };
      const unsure = { ...document.answers, [option.question]: 'unknown' };
      fc.pre(sameQuestions(known, unsure));
      const left = evaluateVerdict({ bank: 'v1', answers: known });
      const right = evaluateVerdict({ bank: 'v1', answers: unsure });
      expect(Math.abs(right.ahead - 0.5)).toBeLessThanOrEqual(Math.abs(left.ahead - 0.5) + 0.005);
    },
  );

  test('P11 all unknown: nothing leans', () => {
    for (const document of [allUnknown, { bank: 'v1' as const, answers: {} }]) {
      const result = judged(document);
      expect(result.score).toBe(0);
      expect(Math.abs(result.ahead - 0.5)).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(result.probability.go - result.probability.rust)).toBeLessThanOrEqual(1e-12);
      expect(result).toMatchObject({ verdict: 'not-enough-information', coverage: 0, band: 'toss-up' });
    }
  });

  property.prop([documents({ parts: [0, 3] }), fc.double({ min: 0.01, max: 100, noNaN: true })], {
    numRuns: 100,
  })('P24 scaling all weights changes nothing', (document, factor) => {
    const criteria = bankV1.criteria.map((each) => ({ ...each, base: each.base * factor }));
    const before = judged(document);
    const after = judged(document, { ...quickBank, criteria });
    expect(after.score).toBeCloseTo(before.score, 12);
    expect(after.ahead).toBeCloseTo(before.ahead, 10);
    expect(after.verdict).toBe(before.verdict);
  });
});
