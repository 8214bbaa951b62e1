import { describe, expect, test } from 'vitest';
import type { Answers, AnswersDocument, ComponentInput } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { judge } from '@/lib/domain/model/judge';
import { screeningMethod } from '@/lib/domain/model/methods';
import { unknownAnswers } from '@/lib/domain/model/unknowns';
import { ordinaryAnswers } from './golden-cases';
import { tinyBank, type TinyQuestions } from './tiny-bank';

function unknownIn(asked: TinyQuestions, answers: Answers, components?: ComponentInput[]) {
  return unknownBy(tinyBank(asked), answers, components);
}

function unknownBy(bank: Bank, answers: Answers, components?: ComponentInput[]) {
  const compiled = compileBank(bank);
  const document: AnswersDocument = { bank: 'v1', answers, ...(components ? { components } : {}) };
  return unknownAnswers(compiled, document, judge(compiled, document, screeningMethod));
}

/** The ordinary answers without some. */
function without(...questions: (keyof Answers)[]): Answers {
  return Object.fromEntries(
    Object.entries(ordinaryAnswers).filter(([id]) => !questions.includes(id as keyof Answers)),
  );
}

/** Two parts of the same size. */
function halves(api: ComponentInput['answers'], edge: ComponentInput['answers']): ComponentInput[] {
  return [
    { name: 'api', share: 'small', answers: api },
    { name: 'edge', share: 'small', answers: edge },
  ];
}

describe('N01 how far an open answer could move the score', () => {
  test('from its lowest to its highest option, by the weight of its question', () => {
    const asked = { exposure: { low: -0.5, high: 1 }, memory: { free: -0.5 } };
    expect(unknownIn(asked, without('exposure', 'memory'))).toEqual([
      { question: 'exposure', swing: 0.75 },
      { question: 'memory', swing: 0.25 },
    ]);
  });

  test('by its part of its criterion', () => {
    const bank = tinyBank({ exposure: { low: -1, high: 1 } });
    const questions = bank.questions.map((each) => (each.role === 'score' ? { ...each, share: 0.25 } : each));
    expect(unknownBy({ ...bank, questions }, without('exposure'))).toEqual([
      { question: 'exposure', swing: 0.5 },
    ]);
  });

  test('the furthest first, then the first by name', () => {
    const asked = {
      memory: { free: 1 },
      exposure: { low: -1, high: 1 },
      compute: { small: 1 },
      juniors: { few: -1 },
    };
    expect(
      unknownIn(asked, without('compute', 'exposure', 'juniors', 'memory')).map(({ question }) => question),
    ).toEqual(['exposure', 'compute', 'juniors', 'memory']);
  });

  test('in a part that is not sure, by its share of the system', () => {
    const asked = { exposure: { low: -1, high: 1 } };
    expect(unknownIn(asked, ordinaryAnswers, halves({}, { exposure: 'unknown' }))).toEqual([
      { question: 'exposure', swing: 1 },
    ]);
  });
});

describe('N01 what counts as open', () => {
  test('"not sure" and no answer alike, also where no points are at stake', () => {
    const answers = { ...without('mandate', 'situation'), exposure: 'unknown', 'second-language': 'unknown' };
    expect(unknownIn({ exposure: { high: 1 } }, { ...answers, bottleneck: 'cpu' })).toEqual([
      { question: 'exposure', swing: 1 },
      { question: 'mandate', swing: 0 },
      { question: 'second-language', swing: 0 },
      { question: 'situation', swing: 0 },
    ]);
  });

  test('neither priorities nor parts, which nobody has to state', () => {
    expect(unknownIn({ exposure: { high: 1 } }, without('priorities'))).toEqual([]);
  });

  test('nothing that is answered or hidden', () => {
    const asked = { host: { none: 1 }, exposure: { high: 1 } };
    expect(unknownIn(asked, ordinaryAnswers)).toEqual([]);
    expect(unknownIn(asked, { ...without('host'), target: 'microcontroller' })).toEqual([]);
    expect(unknownIn(asked, without('bottleneck'))).toEqual([]);
  });

  test.each(['exposure', 'memory'] as const)('not %s, when every part answers it for itself', (question) => {
    const asked = { exposure: { high: 1 }, memory: { free: 1 } };
    const own = { exposure: 'high', memory: 'free' };
    const answered = halves({ [question]: own[question] }, { [question]: own[question] });
    expect(unknownIn(asked, without(question), answered)).toEqual([]);
    expect(unknownIn(asked, without(question), halves({ [question]: own[question] }, {}))).toEqual([
      { question, swing: 0.25 },
    ]);
  });

  test('what the whole hides and a part is asked', () => {
    const asked = { host: { none: 1 } };
    const answers = { ...without('host'), target: 'microcontroller' };
    expect(unknownIn(asked, answers, halves({ target: 'server' }, {}))).toEqual([
      { question: 'host', swing: 0.5 },
    ]);
  });
});
