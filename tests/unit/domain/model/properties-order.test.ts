import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank, Language, ScoredQuestion } from '@/lib/domain/assessment/bank';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { otherLanguage, swapBank } from '@/lib/domain/model/swap-bank';
import { banks, hundredths } from './banks';
import { documents, patience } from './documents';
import { goShopWithIngest } from './golden-cases';

vi.setConfig({ testTimeout: patience });

function mirrored(verdict: Verdict): Verdict {
  return verdict === 'go' || verdict === 'rust' ? otherLanguage(verdict) : verdict;
}

/** The same entries in another order, by random numbers that stand in for a shuffle. */
function shuffled<Entry>(entries: readonly Entry[], keys: readonly number[]): Entry[] {
  return entries
    .map((entry, at) => ({ entry, key: keys[at % keys.length] ?? 0 }))
    .sort((left, right) => left.key - right.key)
    .map(({ entry }) => entry);
}

function shuffledBank(bank: Bank, keys: readonly number[]): Bank {
  return {
    ...bank,
    criteria: shuffled(bank.criteria, keys),
    gates: shuffled(bank.gates, keys),
    questions: shuffled(bank.questions, keys).map((question) =>
      question.role === 'score'
        ? { ...question, options: shuffled(question.options, keys) }
        : { ...question, options: shuffled(question.options, keys) },
    ),
  };
}

function shuffledDocument(document: AnswersDocument, keys: readonly number[]): AnswersDocument {
  const answers = Object.fromEntries(shuffled(Object.entries(document.answers), keys));
  const components = document.components && shuffled(document.components, keys);
  return { bank: 'v1', answers, ...(components ? { components } : {}) };
}

const keys = fc.array(fc.double({ noNaN: true }), { minLength: 31, maxLength: 31 });

function languagesOf(split: { assignment: { language: Language }[] } | null): Language[] {
  return split?.assignment.map((each) => each.language) ?? [];
}

describe('exchanging the languages (N08)', () => {
  property.prop([banks(), documents({ parts: [0, 4] })], { numRuns: 200 })(
    'N08, property 5: mirrors every number',
    (bank, document) => {
      const here = evaluateVerdict(document, bank);
      const there = evaluateVerdict(document, swapBank(bank));
      expect(there.score).toBeCloseTo(-here.score, 12);
      expect(there.ahead).toBeCloseTo(1 - here.ahead, 12);
      expect(there.probability.go).toBeCloseTo(here.probability.rust, 12);
      expect(there.probability.rust).toBeCloseTo(here.probability.go, 12);
      expect(there.range.low).toBeCloseTo(-here.range.high, 12);
      expect(there.range.high).toBeCloseTo(-here.range.low, 12);
      expect(there.verdict).toBe(mirrored(here.verdict));
      expect(there.band).toBe(here.band);
      expect(there.neitherFits).toBe(here.neitherFits);
      if (Math.abs(here.ahead - 0.5) > 1e-6) expect(there.lean).toBe(otherLanguage(here.lean));
      expect(there.components.map((part) => part.score)).toEqual(
        here.components.map((part) => expect.closeTo(-part.score, 12) as number),
      );
      if (here.split?.recommended)
        expect(languagesOf(there.split)).toEqual(languagesOf(here.split).map(otherLanguage));
    },
  );

  property.prop([banks(), documents({ parts: [0, 2] })], { numRuns: 25 })(
    'N08, property 5: mirrors everything that would change the answer',
    (bank, document) => {
      const here = evaluateAssessment(document, bank);
      const there = evaluateAssessment(document, swapBank(bank));
      expect(there.flips.map((flip) => [flip.changes, flip.verdict])).toEqual(
        here.flips.map((flip) => [flip.changes, mirrored(flip.verdict)]),
      );
      expect(there.weightFlips.map((flip) => [flip.criterion, flip.lean])).toEqual(
        here.weightFlips.map((flip) => [flip.criterion, otherLanguage(flip.lean)]),
      );
      expect(there.evidenceFlips.map((flip) => [flip.question, flip.answer, flip.lean])).toEqual(
        here.evidenceFlips.map((flip) => [flip.question, flip.answer, otherLanguage(flip.lean)]),
      );
      expect(there.gateLifts.map((lift) => [lift.gate, lift.verdict])).toEqual(
        here.gateLifts.map((lift) => [lift.gate, mirrored(lift.verdict)]),
      );
      expect(there.decisive).toEqual(here.decisive);
      expect(there.locked).toBe(here.locked);
      expect(there.nextQuestion).toBe(here.nextQuestion);
    },
  );
});

describe('order and repetition (N04)', () => {
  property.prop([banks(), documents({ parts: [0, 5] }), keys], { numRuns: 100 })(
    'property 6: any order of questions, options, gates, answers and parts gives the same bytes',
    (bank, document, order) => {
      const there = evaluateVerdict(shuffledDocument(document, order), shuffledBank(bank, order));
      expect(canonicalJson(there)).toBe(canonicalJson(evaluateVerdict(document, bank)));
    },
  );

  property.prop([banks(), documents({ parts: [0, 3] }), keys], { numRuns: 15 })(
    'property 6: and so does the search for what would change the answer',
    (bank, document, order) => {
      const there = evaluateAssessment(shuffledDocument(document, order), shuffledBank(bank, order));
      expect(canonicalJson(there)).toBe(canonicalJson(evaluateAssessment(document, bank)));
    },
  );

  property.prop([banks(), banks(100), documents({ parts: [0, 3] })], { numRuns: 50 })(
    'property 7: the same document gives the same bytes, whatever was judged in between',
    (bank, other, document) => {
      const first = canonicalJson(evaluateVerdict(document, bank));
      evaluateVerdict(goShopWithIngest, other);
      evaluateVerdict(goShopWithIngest, bank);
      expect(canonicalJson(evaluateVerdict(document, bank))).toBe(first);
      expect(canonicalJson(evaluateVerdict(document, { ...bank }))).toBe(first);
    },
  );

  property.prop([banks(), documents({ parts: [0, 3] })], { numRuns: 100 })(
    'A02 an answer to a hidden question counts for nothing',
    (bank, document) => {
      expect(canonicalJson(evaluateVerdict(relevantAnswers(document), bank))).toBe(
        canonicalJson(evaluateVerdict(document, bank)),
      );
    },
  );

  property.prop([banks(), documents()], { numRuns: 100 })(
    'A05 unanswered and "not sure" are the same',
    (bank, document) => {
      const spoken = Object.fromEntries(
        bank.questions
          .filter(({ id }) => id !== 'components')
          .map(({ id }) => [id, document.answers[id] ?? 'unknown']),
      );
      expect(canonicalJson(evaluateVerdict({ bank: 'v1', answers: spoken }, bank))).toBe(
        canonicalJson(evaluateVerdict(document, bank)),
      );
    },
  );
});

describe('what is not used (A03)', () => {
  property.prop([banks(), documents({ parts: [0, 2] }), hundredths(0, 1)], {
    numRuns: 50,
  })('property 10: how well a third language would serve changes nothing', (bank, document, uOther) => {
    const questions = bank.questions.map((question) =>
      question.role === 'score'
        ? { ...question, options: question.options.map((option) => ({ ...option, uOther })) }
        : question,
    );
    expectSame(document, bank, { ...bank, questions });
  });

  property.prop([banks(), documents({ parts: [0, 2] })], { numRuns: 50 })(
    'property 10: a question without weight changes nothing',
    (bank, document) => {
      const [first] = bank.questions;
      const extra = { ...first, id: 'situation', share: 0 } as ScoredQuestion;
      const questions = [...bank.questions.filter((question) => question.id !== 'situation'), extra];
      expectSame(document, bank, { ...bank, questions });
    },
  );

  function expectSame(document: AnswersDocument, bank: Bank, other: Bank): void {
    const here = evaluateVerdict(document, bank);
    const there = evaluateVerdict(document, other);
    expect([there.score, there.ahead, there.probability]).toEqual([here.score, here.ahead, here.probability]);
  }
});
