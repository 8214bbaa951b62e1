import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank, Language, ScoredQuestion } from '@/lib/domain/assessment/bank';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { Verdict } from '@/lib/domain/model/result';
import { otherLanguage, swapBank } from '@/lib/domain/model/swap-bank';
import { documents, patience, quickBank } from '../model/documents';
import { goShopWithIngest, subMillisecondProxy } from '../model/golden-cases';

vi.setConfig({ testTimeout: patience });

const swapped = swapBank(quickBank);

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

function shuffledBank(keys: readonly number[]): Bank {
  return {
    ...quickBank,
    criteria: shuffled(quickBank.criteria, keys),
    gates: shuffled(quickBank.gates, keys),
    questions: shuffled(quickBank.questions, keys).map((question) =>
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

describe('exchanging the languages', () => {
  property.prop([documents({ parts: [0, 4] })], { numRuns: 2500 })(
    'P5 N08 mirrors every number',
    (document) => {
      const here = evaluateVerdict(document, quickBank);
      const there = evaluateVerdict(document, swapped);
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

  property.prop([documents({ parts: [0, 2] })], { numRuns: 250 })('P5 N08 mirrors every flip', (document) => {
    const here = evaluateAssessment(document, quickBank).flips;
    const there = evaluateAssessment(document, swapped).flips;
    expect(there.map((flip) => [flip.changes, flip.verdict])).toEqual(
      here.map((flip) => [flip.changes, mirrored(flip.verdict)]),
    );
  });
});

function languagesOf(split: { assignment: { language: Language }[] } | null): Language[] {
  return split?.assignment.map((each) => each.language) ?? [];
}

describe('order and repetition', () => {
  property.prop([documents({ parts: [0, 5] }), keys], { numRuns: 2500 })(
    'P6 any order of questions, options, gates, answers and parts gives the same bytes',
    (document, order) => {
      const here = canonicalJson(evaluateVerdict(document, quickBank));
      expect(canonicalJson(evaluateVerdict(shuffledDocument(document, order), shuffledBank(order)))).toBe(
        here,
      );
    },
  );

  test.each([
    ['without parts', subMillisecondProxy],
    ['with parts', goShopWithIngest],
  ])('P6 and so does the search for flips, %s', (_, document) => {
    const order = Array.from({ length: 31 }, (__, at) => (at * 17) % 31);
    expect(canonicalJson(evaluateAssessment(shuffledDocument(document, order), shuffledBank(order)))).toBe(
      canonicalJson(evaluateAssessment(document, quickBank)),
    );
  });

  property.prop([documents({ parts: [0, 3] })], { numRuns: 2500 })(
    'P7 the same document gives the same bytes, whatever was judged in between',
    (document) => {
      const first = canonicalJson(evaluateVerdict(document, quickBank));
      evaluateVerdict(goShopWithIngest, { ...quickBank, seed: 7 });
      expect(canonicalJson(evaluateVerdict(document, quickBank))).toBe(first);
    },
  );

  property.prop([documents({ parts: [0, 3] })], { numRuns: 2500 })(
    'A02 an answer to a hidden question counts for nothing',
    (document) => {
      expect(canonicalJson(evaluateVerdict(relevantAnswers(document), quickBank))).toBe(
        canonicalJson(evaluateVerdict(document, quickBank)),
      );
    },
  );

  property.prop([documents()], { numRuns: 2500 })('A05 unanswered and "not sure" are the same', (document) => {
    const spoken = Object.fromEntries(
      quickBank.questions
        .filter(({ id }) => id !== 'components')
        .map(({ id }) => [id, document.answers[id] ?? 'unknown']),
    );
    expect(canonicalJson(evaluateVerdict({ bank: 'v1', answers: spoken }, quickBank))).toBe(
      canonicalJson(evaluateVerdict(document, quickBank)),
    );
  });
});

describe('P10 what is not used changes nothing', () => {
  const base = quickBank.questions;

  property.prop([documents()], { numRuns: 2500 })('an option that nobody chooses', (document) => {
    const questions = base.map((question) =>
      question.role === 'score' && question.id === 'workload'
        ? { ...question, options: [...question.options, { ...question.options[0]!, id: 'mainframe' }] }
        : question,
    );
    expectSame(document, { ...quickBank, questions });
  });

  property.prop([documents()], { numRuns: 2500 })('a question without weight', (document) => {
    const extra = {
      role: 'score',
      id: 'situation',
      criterion: 'target',
      share: 0,
      options: base[0]!.options,
    } as ScoredQuestion;
    const questions = [...base.filter((question) => question.id !== 'situation'), extra];
    expectSame(document, { ...quickBank, questions });
  });

  function expectSame(document: AnswersDocument, bank: Bank): void {
    const here = evaluateVerdict(document, quickBank);
    const there = evaluateVerdict(document, bank);
    expect([there.score, there.ahead, there.probability]).toEqual([here.score, here.ahead, here.probability]);
  }
});
