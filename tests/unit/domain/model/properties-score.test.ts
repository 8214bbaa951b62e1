import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { criterionIds, type ScoredOption } from '@/lib/domain/assessment/bank';
import { visibleQuestionIds } from '@/lib/domain/assessment/flow';
import { validateBank } from '@/lib/domain/assessment/validate-bank';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { banks, hundredths, optionPairs, severalQuestions, weighing, withOption } from './banks';
import { documents, patience } from './documents';
import { allUnknown } from './golden-cases';

vi.setConfig({ testTimeout: patience });

/*
 * The properties of method 1.13 and where they are tested, for any sound bank:
 *
 *   P1  P2  P3  P4      ranges, sums, monotone answers and weights    properties-score
 *   P5  P6  P7          mirror, order, repetition                     properties-order; P7 from one process to
 *                                                                     the next in scripts-assess
 *   P8  P9  P11 P24     "not sure", nothing known, scale of weights   properties-score
 *   P10                 what is not used                              properties-order
 *   P12 P13 P14 P15     flips, weights that turn it, what carries it  properties-flips, weight-flips,
 *                                                                     locked, decisive-answers
 *   P16 P17 P18         gates                                         properties-gates, gate-lifts
 *   P19 P20 P21         groups                                        properties-groups
 *   P22                 parts                                         properties-split, split
 *   P23                 closed form against readings                  closed-form
 */

const within = hundredths(0, 1);

function answering(document: AnswersDocument, question: string, answer: string): AnswersDocument {
  return { ...document, answers: { ...document.answers, [question]: answer } };
}

function sameQuestions(left: Answers, right: Answers): boolean {
  const asked = (answers: Answers) => visibleQuestionIds({ bank: 'v1', answers }).join();
  return asked(left) === asked(right);
}

describe('properties of the score', () => {
  property.prop([banks()], { numRuns: 100 })('these properties look at sound banks', (bank) => {
    expect(validateBank(bank)).toEqual([]);
  });

  property.prop([banks(), documents({ parts: [0, 4] })], { numRuns: 200 })(
    'P1 everything stays in its range',
    (bank, document) => {
      const { score, ahead, probability, coverage, range, stability, split } = evaluateVerdict(
        document,
        bank,
      );
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
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
    'P2 N02 contributions sum to the score, and so do the criteria',
    (bank, document) => {
      const { score, contributions, criteria } = evaluateVerdict(document, bank);
      const answers = contributions.reduce((sum, each) => sum + each.value, 0);
      const grouped = criteria.reduce((sum, each) => sum + each.value, 0);
      expect(Math.abs(answers - score)).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(grouped - score)).toBeLessThanOrEqual(1e-12);
    },
  );

  property.prop([banks(), documents({ parts: [0, 3] }), optionPairs, within, within], { numRuns: 300 })(
    'P3 an answer further towards Rust never lowers score or likelihood',
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
    'P4 a heavier criterion moves the score towards its own direction, never past it',
    (bank, document, criterion, factor) => {
      const before = evaluateVerdict(document, bank);
      const after = evaluateVerdict(document, weighing(bank, criterion, factor));
      const own = before.criteria.find((each) => each.criterion === criterion);
      const direction = (own?.value ?? Number.NaN) / (own?.weight ?? Number.NaN);
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
    'P8 A05 "not sure" and a neutral answer give the same score',
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
    'P9 A05 "not sure" instead of neutral answers never makes it surer',
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
  })('P11 all unknown: nothing leans', (bank, document) => {
    const result = evaluateVerdict(document, bank);
    expect(Math.abs(result.score)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(result.ahead - 0.5)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(result.probability.go - result.probability.rust)).toBeLessThanOrEqual(1e-12);
    expect(result).toMatchObject({ verdict: 'not-enough-information', coverage: 0, band: 'toss-up' });
  });

  property.prop([banks(), documents({ parts: [0, 3] }), hundredths(0.01, 100)], {
    numRuns: 100,
  })('P24 scaling all weights changes nothing', (bank, document, factor) => {
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
