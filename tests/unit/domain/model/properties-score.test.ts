import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { criterionIds, type ScoredOption } from '@/lib/domain/assessment/bank';
import { visibleQuestionIds } from '@/lib/domain/assessment/flow';
import { validateBank } from '@/lib/domain/assessment/validate-bank';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { priorityFactors, weightsFor } from '@/lib/domain/model/weights';
import { banks, hundredths, optionPairs, severalQuestions, weighing, withOption } from './banks';
import { documents, patience } from './documents';
import { allUnknown } from './golden-cases';

vi.setConfig({ testTimeout: patience });

/*
 * The properties of method 1.13 by number and where they are tested, for any sound bank:
 *
 *    1   2   3   4      ranges, sums, monotone answers and weights    properties-score
 *    5   6   7          mirror, order, repetition                     properties-order; 7 from one process to
 *                                                                     the next in scripts-assess
 *    8   9   11  24     "not sure", nothing known, scale of weights   properties-score
 *    10                 what is not used                              properties-order
 *    12  13  14  15     flips, weights that turn it, what carries it  properties-flips, weight-flips,
 *                                                                     locked, decisive-answers
 *    16  17  18         gates                                         properties-gates, gate-lifts
 *    19  20  21         groups                                        properties-groups
 *    22                 parts                                         properties-split, split
 *    23                 closed form against readings                  closed-form
 */

const within = hundredths(0, 1);

function answering(document: AnswersDocument, question: string, answer: string): AnswersDocument {
  return { ...document, answers: { ...document.answers, [question]: answer } };
}

function sameQuestions(left: Answers, right: Answers): boolean {
  const asked = (answers: Answers) => visibleQuestionIds({ bank: 'v1', answers }).join();
  return asked(left) === asked(right);
}

describe('properties of the score (A03)', () => {
  property.prop([banks()], { numRuns: 100 })('these properties look at sound banks', (bank) => {
    expect(validateBank(bank)).toEqual([]);
  });

  property.prop([banks(), documents({ parts: [0, 4] })], { numRuns: 200 })(
    'property 1: everything stays in its range',
    (bank, document) => {
      const { score, ahead, probability, coverage, range, stability, split } = evaluateVerdict(
        document,
        bank,
      );
      const picked = document.answers.priorities;
      const { total } = weightsFor(compileBank(bank), Array.isArray(picked) ? picked : []);
      expect(Math.abs(score)).toBeLessThanOrEqual(total + 1e-12);
      for (const share of [ahead, probability.go, probability.rust, probability.equal, coverage, stability]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(probability.go + probability.rust + probability.equal).toBeCloseTo(1, 12);
      expect(range.low).toBeLessThanOrEqual(range.high);
      expect(split?.gain ?? 0).toBeGreaterThanOrEqual(0);
    },
  );

  property.prop([banks(), documents({ parts: [0, 4] })], { numRuns: 200 })(
    'N02, property 2: contributions sum to the score, and so do the criteria',
    (bank, document) => {
      const { score, contributions, criteria } = evaluateVerdict(document, bank);
      const answers = contributions.reduce((sum, each) => sum + each.value, 0);
      const grouped = criteria.reduce((sum, each) => sum + each.value, 0);
      expect(Math.abs(answers - score)).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(grouped - score)).toBeLessThanOrEqual(1e-12);
    },
  );

  property.prop([banks(), documents({ parts: [0, 3] }), optionPairs, within, within], { numRuns: 300 })(
    'property 3: an answer further towards Rust never lowers score or likelihood',
    (bank, document, { question, left, right }, lessGo, moreRust) => {
      const from = answering(document, question, left);
      const to = answering(document, question, right);
      fc.pre(sameQuestions(from.answers, to.answers));
      const option = optionOf(bank, question, left);
      const further = {
        grade: option.grade,
        uGo: option.uGo * (1 - lessGo),
        uRust: option.uRust + (1 - option.uRust) * moreRust,
      };
      const tried = withOption(bank, question, right, further);
      const before = evaluateVerdict(from, tried);
      const after = evaluateVerdict(to, tried);
      expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-15);
      expect(after.ahead).toBeGreaterThanOrEqual(before.ahead - 1e-12);
      expect(after.probability.rust).toBeGreaterThanOrEqual(before.probability.rust - 1e-12);
      expect(after.probability.go).toBeLessThanOrEqual(before.probability.go + 1e-12);
    },
  );

  property.prop(
    [banks(), documents({ parts: [0, 2] }), fc.constantFrom(...criterionIds), hundredths(1, 20)],
    { numRuns: 200 },
  )(
    'property 4: a heavier criterion moves the score towards its own direction, never past it',
    (bank, document, criterion, times) => {
      const before = evaluateVerdict(document, bank);
      const after = evaluateVerdict(document, weighing(bank, criterion, times));
      const own = before.criteria.find((each) => each.criterion === criterion);
      // At any weight a stated priority multiplies what its criterion says.
      const picked = document.answers.priorities;
      const compiled = compileBank(bank);
      const factors = priorityFactors(compiled, Array.isArray(picked) ? picked : []);
      const total = weightsFor(compiled, Array.isArray(picked) ? picked : []).total;
      const factor = factors[compiled.criteria.findIndex(({ id }) => id === criterion)] ?? Number.NaN;
      const points = (own?.value ?? Number.NaN) / (own?.weight ?? Number.NaN) / total;
      const direction = factor * points;
      expect(after.score).toBeGreaterThanOrEqual(Math.min(before.score, direction) - 1e-12);
      expect(after.score).toBeLessThanOrEqual(Math.max(before.score, direction) + 1e-12);
      expect(Math.abs(after.score - direction)).toBeLessThanOrEqual(
        Math.abs(before.score - direction) + 1e-12,
      );
      if (direction >= 0 && before.score > 1e-12) expect(after.score).toBeGreaterThan(0);
      if (direction <= 0 && before.score < -1e-12) expect(after.score).toBeLessThan(0);
    },
  );

  property.prop([banks(), documents({ parts: [0, 3] }), optionPairs], { numRuns: 300 })(
    'A05, property 8: "not sure" and a neutral answer give the same score',
    (bank, document, { question, left }) => {
      const neutral = withOption(bank, question, left, { uGo: 0.4, uRust: 0.4 });
      const known = answering(document, question, left);
      const unsure = answering(document, question, 'unknown');
      fc.pre(sameQuestions(known.answers, unsure.answers));
      const sure = evaluateVerdict(known, neutral);
      const open = evaluateVerdict(unsure, neutral);
      expect(Math.abs(sure.score - open.score)).toBeLessThanOrEqual(1e-15);
      expect(open.coverage).toBeLessThanOrEqual(sure.coverage);
    },
  );

  property.prop([banks(10_000), documents(), severalQuestions], { numRuns: 60 })(
    'A05, property 9: "not sure" instead of neutral answers never makes it surer',
    (given, document, several) => {
      const answers = several.map(({ question, options: [first] }) => [question, first!] as const);
      const bank = answers.reduce(
        (made, [question, option]) =>
          withOption(made, question, option, { uGo: 0.4, uRust: 0.4, grade: 'C' }),
        given,
      );
      // Not knowing is as wide as the strongest option; where evidence is wider than that, knowing tells less.
      const { questionById } = compileBank(bank);
      fc.pre(
        answers.every(([question]) => questionById.get(question)!.widest >= bank.parameters.halfWidth.C),
      );
      const answered = (all: Answers) =>
        evaluateVerdict({ ...document, answers: { ...document.answers, ...all } }, bank);
      const sure = answered(Object.fromEntries(answers));
      const open = answered(Object.fromEntries(answers.map(([question]) => [question, 'unknown'])));
      expect(Math.abs(open.ahead - 0.5)).toBeLessThanOrEqual(Math.abs(sure.ahead - 0.5) + 0.005);
    },
  );

  property.prop([banks(), fc.constantFrom<AnswersDocument>(allUnknown, { bank: 'v1', answers: {} })], {
    numRuns: 100,
  })('property 11: all unknown: nothing leans', (bank, document) => {
    const result = evaluateVerdict(document, bank);
    expect(Math.abs(result.score)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(result.ahead - 0.5)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(result.probability.go - result.probability.rust)).toBeLessThanOrEqual(1e-12);
    expect(result).toMatchObject({ verdict: 'not-enough-information', coverage: 0, band: 'toss-up' });
  });

  property.prop([banks(), documents({ parts: [0, 3] }), hundredths(0.01, 100)], {
    numRuns: 100,
  })('property 24: scaling all weights changes nothing', (bank, document, factor) => {
    const criteria = bank.criteria.map((each) => ({ ...each, base: each.base * factor }));
    const before = evaluateVerdict(document, bank);
    const after = evaluateVerdict(document, { ...bank, criteria });
    expect(Math.abs(after.score - before.score)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(after.ahead - before.ahead)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(after.probability.rust - before.probability.rust)).toBeLessThanOrEqual(1e-12);
    expect(after.verdict).toBe(before.verdict);
  });
});

function optionOf(bank: Parameters<typeof compileBank>[0], question: string, id: string): ScoredOption {
  const compiled = compileBank(bank).questions.find((each) => each.id === question);
  return compiled!.options.get(id)!;
}
