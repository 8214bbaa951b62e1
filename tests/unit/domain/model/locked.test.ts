import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Answers, AnswersDocument, ComponentInput } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { singleOptionsV1 } from '@/lib/domain/assessment/question-ids';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, quickBank, singleQuestionIdsV1 } from './documents';
import { crudInGoShop, subMillisecondProxy } from './golden-cases';

vi.setConfig({ testTimeout: patience });

const smallBank: Bank = {
  ...quickBank,
  parameters: { ...quickBank.parameters, samples: 20, splitSamples: 20 },
};

/** The document with every open answer filled in, from one number per question. */
function completed(document: AnswersDocument, picks: readonly number[]): AnswersDocument {
  const filled = (answers: Answers, all: boolean): Answers => {
    const complete: Answers = { ...answers };
    singleQuestionIdsV1.forEach((id, at) => {
      const options = singleOptionsV1[id];
      const isOpen = answers[id] === 'unknown' || (all && answers[id] === undefined);
      if (isOpen) complete[id] = options[(picks[at] ?? 0) % options.length];
    });
    return complete;
  };
  const components = document.components?.map((part): ComponentInput => ({
    ...part,
    answers: filled(part.answers, false) as ComponentInput['answers'],
  }));
  return { ...document, answers: filled(document.answers, true), ...(components ? { components } : {}) };
}

/** Documents with few open answers and a lead, among which some are locked. */
const nearlyComplete = fc
  .tuple(
    fc.constantFrom(crudInGoShop, subMillisecondProxy),
    fc.subarray([...singleQuestionIdsV1], { minLength: 1, maxLength: 6 }),
    documents({ parts: [0, 2] }),
  )
  .map(([document, open, { components }]): AnswersDocument => {
    const answers = { ...document.answers, ...Object.fromEntries(open.map((id) => [id, 'unknown'])) };
    return { bank: 'v1', answers, ...(components ? { components } : {}) };
  });
const picks = fc.array(fc.nat(60), {
  minLength: singleQuestionIdsV1.length,
  maxLength: singleQuestionIdsV1.length,
});

/** A bank in which only one answer carries points. */
function onlyPoints(question: string, answer: string, direction: number): Bank {
  return {
    ...smallBank,
    questions: smallBank.questions.map((each) =>
      each.role === 'score'
        ? {
            ...each,
            options: each.options.map((option) => {
              const own = each.id === question && option.id === answer ? direction : 0;
              return { ...option, uGo: 0.5 - own / 2, uRust: 0.5 + own / 2 };
            }),
          }
        : each,
    ),
  };
}

describe('N01 a lead that open answers cannot change', () => {
  property.prop([nearlyComplete, fc.array(picks, { minLength: 20, maxLength: 20 })], { numRuns: 40 })(
    'P15 locked: every completion keeps the language ahead by points',
    (document, completions) => {
      const { locked, score } = evaluateAssessment(document, smallBank);
      if (!locked) return;
      for (const each of completions) {
        const complete = evaluateVerdict(completed(document, each), smallBank).score;
        expect(Math.sign(complete)).toBe(Math.sign(score));
      }
    },
  );

  property.prop([documents()], { numRuns: 40 })(
    'P15 with what hides other questions answered it is exactly what the two extremes say',
    (given) => {
      const hiding = { target: 'server', situation: 'some-pain', 'rust-experience': 'some' };
      const document = { ...given, answers: { ...given.answers, ...hiding } };
      const { locked, score, unknowns } = evaluateAssessment(document, smallBank);
      const moves = unknowns
        .filter((each) => each.swing > 0)
        .map(({ question }) => {
          const scores = singleOptionsV1[question as 'memory'].map(
            (option) =>
              evaluateVerdict(
                { ...document, answers: { ...document.answers, [question]: option } },
                smallBank,
              ).score - score,
          );
          return [Math.min(...scores), Math.max(...scores)] as const;
        });
      const low = moves.reduce((sum, [least]) => sum + least, score);
      const high = moves.reduce((sum, [, most]) => sum + most, score);
      // On the margin itself rounding decides, and either answer is right.
      if (Math.abs(low - 0.02) < 1e-9 || Math.abs(high + 0.02) < 1e-9) return;
      expect(locked).toBe(moves.length === 0 ? null : low > 0.02 || high < -0.02);
    },
  );

  test('both values occur', () => {
    const open = (document: AnswersDocument, id: string): AnswersDocument => ({
      ...document,
      answers: { ...document.answers, [id]: 'unknown' },
    });
    expect(evaluateAssessment(open(crudInGoShop, 'hiring'), smallBank).locked).toBe(true);
    expect(evaluateAssessment({ bank: 'v1', answers: { hiring: 'none' } }, smallBank).locked).toBe(false);
    expect(evaluateAssessment(crudInGoShop, smallBank).locked).toBeNull();
  });

  test('an answer that may still be hidden is not counted on', () => {
    const host = onlyPoints('host', 'c-or-scripting-host', 1);
    const answers: Answers = { host: 'c-or-scripting-host' };
    expect(evaluateVerdict({ bank: 'v1', answers }, host).score).toBeCloseTo(1 / 24, 12);
    expect(evaluateAssessment({ bank: 'v1', answers }, host).locked).toBe(false);
    expect(evaluateAssessment({ bank: 'v1', answers: { ...answers, target: 'server' } }, host).locked).toBe(
      true,
    );
  });

  test('nor is one that takes two open answers to hide', () => {
    const budget = onlyPoints('learning-budget', 'none', -1);
    const answers: Answers = { 'learning-budget': 'none' };
    const lockedWith = (more: Answers): boolean | null =>
      evaluateAssessment({ bank: 'v1', answers: { ...answers, ...more } }, budget).locked;
    expect(lockedWith({})).toBe(false);
    expect(lockedWith({ 'go-experience': 'most' })).toBe(false);
    expect(lockedWith({ 'go-experience': 'some' })).toBe(true);
  });
});
