import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { isSingleQuestionId } from '@/lib/domain/assessment/question-ids';
import { optionsIn } from '@/lib/domain/assessment/question-sets';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { applyChanges, undoing } from '@/lib/domain/model/changes';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { judge } from '@/lib/domain/model/judge';
import { isLocked } from '@/lib/domain/model/locked';
import { screeningMethod } from '@/lib/domain/model/methods';
import type { Flip, FlipChange } from '@/lib/domain/model/result';
import { banks, hidingQuestions, weighing } from './banks';
import { documents, patience, singleQuestionIdsV1 } from './documents';
import * as golden from './golden-cases';

vi.setConfig({ testTimeout: patience });

const efforts = ['free', 'costly', 'fixed'];
const goldenCases = Object.entries(golden).filter(
  (entry): entry is [string, AnswersDocument] => typeof entry[1] === 'object' && 'bank' in entry[1],
);

function expectFlipsBothWays(bank: Bank, document: AnswersDocument): void {
  const base = evaluateAssessment(document, bank);
  const bytes = canonicalJson(evaluateVerdict(document, bank));
  for (const { changes, ...shown } of base.flips) {
    const flipped = applyChanges(document, changes);
    const { verdict, lean, probability, score } = evaluateVerdict(flipped, bank);
    expect(verdict).not.toBe(base.verdict);
    expect({ verdict, lean, probability, score }).toEqual(shown);
    expect(canonicalJson(evaluateVerdict(applyChanges(flipped, undoing(changes)), bank))).toBe(bytes);
  }
  expect(effortsOf(base.flips)).toEqual(effortsOf(base.flips).sort());
}

function effortsOf(flips: readonly Flip[]): number[] {
  return flips.map(({ changes }) => Math.max(...changes.map(({ effort }) => efforts.indexOf(effort))));
}

function expectMinimal(bank: Bank, document: AnswersDocument): void {
  const { verdict, flips } = evaluateAssessment(document, bank);
  for (const inner of flips.flatMap((flip) => properSubsets(flip.changes))) {
    expect(evaluateVerdict(applyChanges(document, inner), bank).verdict).toBe(verdict);
  }
}

function properSubsets(changes: readonly FlipChange[]): FlipChange[][] {
  return Array.from({ length: 2 ** changes.length - 2 }, (_, mask) =>
    changes.filter((__, at) => (mask + 1) & (1 << at)),
  );
}

/** A document with nearly everything answered, another to complete it from, and the questions left open. */
const nearlyComplete = fc.tuple(
  documents({ withUnknowns: false, parts: [0, 2] }),
  documents({ withUnknowns: false }),
  fc.shuffledSubarray([...singleQuestionIdsV1], { minLength: 1, maxLength: 2 }),
);

function answering(document: AnswersDocument, answers: Answers): AnswersDocument {
  return { ...document, answers: { ...document.answers, ...answers } };
}

describe('N01 what would change the verdict', () => {
  property.prop([banks(), documents({ parts: [0, 3] })], { numRuns: 25 })(
    'P12 every flip flips, and undoing it gives back the same bytes',
    expectFlipsBothWays,
  );

  test.each(goldenCases)('P12 P13 for the golden case %s', (_, document) => {
    expectFlipsBothWays(bankV1, document);
    expectMinimal(bankV1, document);
  });

  property.prop([banks(), documents({ parts: [0, 3] })], { numRuns: 25 })(
    'P13 no smaller set inside a flip flips',
    expectMinimal,
  );

  property.prop([banks(), documents({ parts: [0, 3] })], { numRuns: 25 })(
    'P14 on either side of a weight that turns the score it has opposite signs',
    (bank, document) => {
      const { score, weightFlips } = evaluateAssessment(document, bank);
      for (const { criterion, multiplier, lean } of weightFlips) {
        const [more, less] = [1.001, 0.999].map(
          (near) => evaluateVerdict(document, weighing(bank, criterion, multiplier * near)).score,
        ) as [number, number];
        expect(more * less).toBeLessThan(0);
        const [beyond, before] = multiplier > 1 ? [more, less] : [less, more];
        expect(Math.sign(before)).toBe(Math.sign(score));
        expect(lean).toBe(beyond > 0 ? 'rust' : 'go');
      }
    },
  );

  property.prop([banks(), nearlyComplete], { numRuns: 300 })(
    'P15 a locked lead has the same sign however the open answers are given',
    (bank, [complete, other, open]) => {
      const left = Object.fromEntries(open.map((id) => [id, 'unknown']));
      const given = Object.fromEntries(open.map((id) => [id, other.answers[id] ?? 'unknown']));
      const compiled = compileBank(bank);
      const judgement = judge(compiled, answering(complete, left), screeningMethod);
      if (!isLocked(compiled, judgement)) return;
      const signs = [complete, answering(complete, given)].map((each) =>
        Math.sign(evaluateVerdict(each, bank).score),
      );
      expect(signs[0]).not.toBe(0);
      expect(signs[1]).toBe(signs[0]);
      // An open answer counts as nothing, which lies between its extremes where the bank argues both ways.
      const arguing = open.every((id) => {
        const question = compiled.questionById.get(id);
        return !question || (question.least <= 0 && question.most >= 0);
      });
      if (arguing) expect(Math.sign(judgement.score)).toBe(signs[0]);
    },
  );

  property.prop([banks(), documents({ parts: [0, 2] })], { numRuns: 40 })(
    'P15 the decisive answers carry the verdict against everything that speaks against it',
    (bank, given) => {
      const document = answering(given, { situation: 'new-system' });
      const { verdict, decisive, contributions } = evaluateAssessment(document, bank);
      if (!decisive) return;
      const side = verdict === 'rust' ? 1 : -1;
      const supporters = contributions.filter((each) => side * each.value > 0).map((each) => each.question);
      expect(supporters).toEqual(expect.arrayContaining(decisive));
      const dropped = supporters.filter((id) => !decisive.includes(id));
      const unknown = Object.fromEntries(dropped.map((id) => [id, 'unknown']));
      const components = document.components?.map((part) => ({
        ...part,
        answers: { ...part.answers, ...unknown },
      }));
      const left = { ...answering(document, unknown), ...(components ? { components } : {}) };
      const parameters = { ...bank.parameters, minimumCoverage: 0 };
      expect(evaluateVerdict(left, { ...bank, parameters }).verdict).toBe(verdict);
    },
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

  property.prop([banks(), documents()], { numRuns: 20 })(
    'a swing is as far as the score can really move',
    (bank, document) => {
      const { unknowns, nextQuestion } = evaluateAssessment(document, bank);
      for (const { question, swing } of unknowns) {
        if (!isSingleQuestionId(question) || hidingQuestions.includes(question)) continue;
        const scores = optionsIn('v1', question).map(
          (option) => evaluateVerdict(answering(document, { [question]: option }), bank).score,
        );
        expect(Math.max(...scores) - Math.min(...scores)).toBeCloseTo(swing, 12);
      }
      expect(nextQuestion === null).toBe(unknowns.length === 0);
    },
  );
});
