import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { isSingleQuestionId, singleOptions } from '@/lib/domain/assessment/question-ids';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { applyChanges, undoing } from '@/lib/domain/model/changes';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { Flip, FlipChange } from '@/lib/domain/model/result';
import { documents, patience, quickBank } from '../model/documents';
import * as golden from '../model/golden-cases';

/** Questions whose answers hide others, so that the score moves by more than their own swing. */
const hiding = ['situation', 'target', 'go-experience', 'rust-experience'];
vi.setConfig({ testTimeout: patience });

const efforts = ['free', 'costly', 'fixed'];

function expectRealFlips(document: AnswersDocument, bank: Bank = quickBank): void {
  const base = evaluateAssessment(document, bank);
  const bytes = canonicalJson(evaluateVerdict(document, bank));
  for (const flip of base.flips) {
    const flipped = applyChanges(document, flip.changes);
    const { verdict, lean, probability, score } = evaluateVerdict(flipped, bank);
    expect(verdict).not.toBe(base.verdict);
    expect({ verdict, lean, probability, score }).toEqual(withoutChanges(flip));
    expect(canonicalJson(evaluateVerdict(applyChanges(flipped, undoing(flip.changes)), bank))).toBe(bytes);
    for (const inner of properSubsets(flip.changes)) {
      expect(evaluateVerdict(applyChanges(document, inner), bank).verdict).toBe(base.verdict);
    }
  }
  const ranks = base.flips.map((flip) =>
    Math.max(...flip.changes.map((each) => efforts.indexOf(each.effort))),
  );
  expect(ranks).toEqual([...ranks].sort());
}

function withoutChanges(flip: Flip): Omit<Flip, 'changes'> {
  const { verdict, lean, probability, score } = flip;
  return { verdict, lean, probability, score };
}

function properSubsets(changes: readonly FlipChange[]): FlipChange[][] {
  return Array.from({ length: 2 ** changes.length - 2 }, (_, mask) =>
    changes.filter((__, at) => (mask + 1) & (1 << at)),
  );
}

describe('N01 what would change the verdict', () => {
  property.prop([documents()], { numRuns: 250 })(
    'P12 P13 every flip flips, flips back, and has no smaller flip inside',
    (document) => expectRealFlips(document),
  );

  property.prop([documents({ parts: [2, 4] })], { numRuns: 2500 })(
    'P12 P13 also for a system in parts',
    (document) => expectRealFlips(document),
  );

  test.each(Object.entries(golden).filter(([, value]) => typeof value === 'object' && 'bank' in value))(
    'P12 P13 for the golden case %s',
    (_, document) => expectRealFlips(document as AnswersDocument, bankV1),
  );

  test('a change to a later release lifts the gate about time', () => {
    const { flips } = evaluateAssessment(golden.hardRealTimeWithoutPeople);
    const single = flips.filter((flip) => flip.changes.length === 1);
    expect(single.find((flip) => flip.changes[0]?.question === 'first-release')).toMatchObject({
      verdict: 'rust',
      changes: [{ from: 'under-6-weeks', to: '6-12-weeks', effort: 'costly' }],
    });
  });

  test('of several options of one question only the nearest is named', () => {
    for (const document of [golden.crudInGoShop, golden.subMillisecondProxy, golden.smallStableCrud]) {
      const { flips } = evaluateAssessment(document);
      const named = flips
        .filter((flip) => flip.changes.length === 1)
        .map((flip) => `${flip.changes[0]?.question} ${flip.verdict}`);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});

describe('what is not known', () => {
  test('the next question is the one that keeps a gate open', () => {
    const answers = { ...golden.subMillisecondProxy.answers, host: 'unknown', 'worst-defect': 'unknown' };
    const { nextQuestion, unknowns } = evaluateAssessment({ bank: 'v1', answers });
    expect(nextQuestion).toBe('host');
    expect(unknowns.map((each) => each.question).sort()).toEqual(['host', 'worst-defect']);
  });

  test('without open gates it is the one most likely to change the verdict', () => {
    const answers = { ...golden.smallStableCrud.answers, situation: 'unknown', juniors: 'unknown' };
    const { nextQuestion } = evaluateAssessment({ bank: 'v1', answers });
    expect(nextQuestion).toBe('situation');
  });

  test('all answered: nothing is left to ask', () => {
    const { nextQuestion, unknowns } = evaluateAssessment(golden.crudInGoShop);
    expect(nextQuestion).toBeNull();
    expect(unknowns).toEqual([]);
  });

  property.prop([documents()], { numRuns: 250 })(
    'a swing is as far as the score can really move',
    (document) => {
      const { unknowns, nextQuestion } = evaluateAssessment(document);
      for (const { question, swing } of unknowns) {
        if (!isSingleQuestionId(question) || hiding.includes(question)) continue;
        const scores = singleOptions[question].map(
          (option) =>
            evaluateVerdict({ ...document, answers: { ...document.answers, [question]: option } }, quickBank)
              .score,
        );
        expect(Math.max(...scores) - Math.min(...scores)).toBeCloseTo(swing, 12);
      }
      expect(nextQuestion === null).toBe(unknowns.length === 0);
    },
  );
});
