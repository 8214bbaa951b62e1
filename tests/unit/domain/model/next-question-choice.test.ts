import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers, AnswersDocument, ComponentInput } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { compileBank, type CompiledBank } from '@/lib/domain/model/compiled-bank';
import { judge, type Method } from '@/lib/domain/model/judge';
import type { MethodPair } from '@/lib/domain/model/methods';
import { nextBestQuestion } from '@/lib/domain/model/next-question';
import type { GateResult, UnknownAnswer } from '@/lib/domain/model/result';
import { scoreOf } from '@/lib/domain/model/score';
import { tinyBank, type TinyQuestions } from './tiny-bank';

/** The scores that were judged, and what estimate and count take a score for. */
const judged = {
  estimated: [] as number[],
  counted: [] as number[],
  estimate: (score: number) => score,
  count: (score: number) => score,
  isClose: (_: number): boolean => false,
};

const { tau } = bankV1.parameters;

/** A method that takes the score for the likelihood. */
const byScore = (likely: (score: number) => [number, number]): Method => ({
  likelihood: (compiled, weights, position) => {
    const score = Math.round(scoreOf(compiled, weights.criteria, position) * 1e6) / 1e6;
    const [rust, go] = likely(score);
    return { ahead: 0.5, rust, go, equal: 1 - rust - go };
  },
  split: { samples: 2, fromGain: 9 },
});

/** A language is named beyond .05. */
const named = (score: number): [number, number] => [Number(score > 0.05), Number(score < -0.05)];

const methods: MethodPair = {
  screening: byScore((score) => {
    judged.estimated.push(score);
    return judged.isClose(score) ? [tau - 0.01, 0] : named(judged.estimate(score));
  }),
  counting: byScore((score) => {
    judged.counted.push(score);
    return named(judged.count(score));
  }),
};

beforeEach(() => {
  judged.estimate = (score) => score;
  judged.count = (score) => score;
  judged.isClose = () => false;
});

interface Case {
  asked: TinyQuestions;
  answers?: Answers;
  components?: ComponentInput[];
  unknowns: readonly UnknownAnswer[];
  gates?: readonly Pick<GateResult, 'question' | 'state'>[];
  compiled?: CompiledBank;
}

function chosen({ asked, answers = {}, components, unknowns, gates = [], compiled }: Case) {
  const bank = compiled ?? compileBank(tinyBank(asked));
  const document: AnswersDocument = { bank: 'v1', answers, ...(components ? { components } : {}) };
  const base = judge(bank, document, methods.counting);
  Object.assign(judged, { estimated: [], counted: [] });
  return nextBestQuestion(bank, document, base, gates as GateResult[], unknowns, methods);
}

const open = (question: UnknownAnswer['question'], swing = 1): UnknownAnswer => ({ question, swing });
const distinct = (scores: readonly number[]): number[] =>
  [...new Set(scores)].sort((left, right) => left - right);

describe('N01 which open question comes next', () => {
  test('none when everything is answered', () => {
    expect(chosen({ asked: {}, unknowns: [] })).toBeNull();
  });

  test('one that keeps a gate open, before any that changes the verdict', () => {
    const asked = { exposure: { low: -1, high: 1 }, memory: { free: 1 }, compute: { small: 1 } };
    const unknowns = [open('exposure'), open('memory'), open('compute'), open('host', 0)];
    const gates = [
      { question: 'memory', state: 'false' },
      { question: 'compute', state: 'true' },
      { question: 'host', state: 'unknown' },
    ] as const;
    expect(chosen({ asked, unknowns, gates })).toBe('host');
    expect(chosen({ asked, unknowns, gates: gates.slice(0, 2) })).toBe('exposure');
  });

  test('the one of which the largest share of options changes the verdict, not the largest number or swing', () => {
    const asked = {
      workload: { 'crud-api': -1, 'io-services': -1, automation: -1 },
      compute: { small: -0.5, medium: -0.5 },
    };
    for (const unknowns of [
      [open('workload', 3), open('compute', 1)],
      [open('compute', 1), open('workload', 3)],
    ]) {
      expect(chosen({ asked, unknowns })).toBe('compute');
    }
  });

  test('at the same share the one that swings the score furthest, then the first by name', () => {
    const asked = { exposure: { high: 1 }, juniors: { few: 1 }, 'change-rate': { stable: 1 } };
    const unknowns = [open('exposure', 0.2), open('juniors', 0.3), open('change-rate', 0.2)];
    expect(chosen({ asked, unknowns })).toBe('juniors');
    expect(chosen({ asked, unknowns: [...unknowns].reverse() })).toBe('juniors');
    const alike = unknowns.map(({ question }) => open(question));
    expect(chosen({ asked, unknowns: alike })).toBe('change-rate');
    expect(chosen({ asked, unknowns: [...alike].reverse() })).toBe('change-rate');
  });

  test('a mandate is tried one option at a time', () => {
    const gates = bankV1.gates.filter((gate) => gate.id === 'go-mandated');
    const against = (target: Record<string, number>) => ({
      asked: { target },
      unknowns: [open('mandate', 0), open('target')],
      compiled: compileBank(tinyBank({ target }, { gates })),
    });
    expect(chosen(against({ server: -1 }))).toBe('mandate');
    expect(chosen(against({ server: -1, cli: -1 }))).toBe('target');
  });

  test('a question without points counts by the advice it would lead to', () => {
    const unknowns = [open('target'), open('situation', 0)];
    expect(chosen({ asked: { target: { server: -1 } }, unknowns })).toBe('situation');
  });
});

describe('N01 what is tried as an answer', () => {
  const exposure = { low: -1, high: 1 };
  const parts = (...answers: [ComponentInput['answers'], ComponentInput['answers']]): ComponentInput[] => [
    { name: 'api', share: 'large', answers: answers[0] },
    { name: 'edge', share: 'small', answers: answers[1] },
  ];

  test.each([{}, { exposure: 'unknown' }])('every option, for the whole (%o)', (answers: Answers) => {
    chosen({ asked: { exposure }, answers, unknowns: [open('exposure')] });
    expect(judged.estimated.slice(0, 3)).toEqual([-1, 0, 1]);
  });

  test('beside the other answers, which stay', () => {
    const asked = { exposure, memory: { free: 0.5 } };
    chosen({ asked, answers: { memory: 'free' }, unknowns: [open('exposure')] });
    expect(judged.estimated.slice(0, 3)).toEqual([-0.25, 0.25, 0.75]);
  });

  test('only in the part that is not sure', () => {
    const asked = { exposure, memory: { free: 0.5 } };
    const components = parts({}, { exposure: 'unknown', memory: 'free' });
    chosen({ asked, answers: { exposure: 'medium' }, components, unknowns: [open('exposure')] });
    expect(distinct(judged.estimated)).toEqual([-0.0625, 0.0625, 0.1875]);
  });

  test('for the whole, in the parts that say nothing of their own', () => {
    const components = parts({}, { exposure: 'medium' });
    chosen({ asked: { exposure }, answers: {}, components, unknowns: [open('exposure')] });
    expect(distinct(judged.estimated)).toEqual([-0.75, 0, 0.75]);
  });

  test('for the whole and a part that is not sure alike', () => {
    const components = parts({ exposure: 'unknown' }, {});
    chosen({
      asked: { exposure },
      answers: { exposure: 'unknown' },
      components,
      unknowns: [open('exposure')],
    });
    expect(distinct(judged.estimated)).toEqual([-1, 0, 1]);
  });
});

describe('N01 what the choice of the next question costs', () => {
  /** Each question moves the score by its own amount, so that a score tells which question was tried. */
  const asked = {
    exposure: { high: 0.9 },
    juniors: { few: 0.8 },
    'change-rate': { stable: 0.7 },
    'life-span': { 'over-5-years': 0.6 },
    'learning-budget': { none: 0.5 },
    'go-experience': { most: 0.4 },
  };
  const unknowns = (Object.keys(asked) as (keyof typeof asked)[]).map((question) => open(question));
  const scoreWith = (direction: number): number => Math.round((direction / 6) * 1e6) / 1e6;

  test.each<[string, ComponentInput[] | undefined, number]>([
    ['a system', undefined, 4],
    ['a system in parts', [{ name: 'all', share: 'large', answers: {} }], 2],
  ])('for %s the first few by estimate are counted', (_, components, most) => {
    const ordered = ['exposure', 'juniors', 'change-rate', 'life-span', 'learning-budget', 'go-experience'];
    const ranked = ordered.map((question, at) => open(question as UnknownAnswer['question'], 9 - at));
    expect(chosen({ asked, unknowns: [...ranked].reverse(), ...(components ? { components } : {}) })).toBe(
      'exposure',
    );
    expect([...judged.counted].sort((left, right) => right - left)).toEqual(
      [0.9, 0.8, 0.7, 0.6].slice(0, most).map(scoreWith),
    );
  });

  test('a question with the largest share by estimate is among them, however little it swings', () => {
    const telling = { ...asked, 'worst-defect': { nuisance: 0.6, 'money-or-sla': 0.6 } };
    const few = { ...telling, exposure: {}, juniors: {}, 'change-rate': {}, 'life-span': {} };
    const given = [...unknowns, open('worst-defect', 0.01)];
    expect(chosen({ asked: telling, unknowns: given })).toBe('worst-defect');
    expect(chosen({ asked: few, unknowns: [open('go-experience', 0.01), ...unknowns.slice(0, 4)] })).toBe(
      'go-experience',
    );
  });

  test('what is compared in the end was counted', () => {
    judged.count = (score) => (score === scoreWith(0.6) ? score : 0);
    expect(chosen({ asked, unknowns: unknowns.slice(0, 4) })).toBe('life-span');
  });

  test('what an estimate leaves no doubt about is not counted, what is too close to call is', () => {
    judged.estimate = () => 0;
    expect(chosen({ asked, unknowns: unknowns.slice(0, 4) })).toBe('change-rate');
    expect(judged.counted).toEqual([]);
    judged.isClose = (score) => score === scoreWith(0.9);
    expect(chosen({ asked, unknowns: unknowns.slice(0, 4) })).toBe('exposure');
    expect(judged.counted).toEqual([scoreWith(0.9)]);
  });
});
