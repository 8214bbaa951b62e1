import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { singleOptionsV1 } from '@/lib/domain/assessment/question-ids';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { findFlips } from '@/lib/domain/model/flips';
import type { Judgement } from '@/lib/domain/model/judge';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { changesKey, type Variants } from '@/lib/domain/model/variants';
import { ordinaryAnswers } from './golden-cases';

/** What is made of a set of changes, named as `question=option`; what is not named stays as it is. */
interface Opinion {
  verdict?: Verdict;
  move?: number;
  /** So near a threshold that only a count can tell. */
  isClose?: boolean;
}

const opinions = {
  estimated: (_: string): Opinion => ({}),
  counted: (_: string): Opinion => ({}),
  countedKeys: [] as string[],
  hasParts: false,
};

const compiled = compileBank(bankV1);
/** Every answer is open, so that each can be found out and none costs more than another. */
const openAnswers: Answers = Object.fromEntries(
  Object.entries(ordinaryAnswers).map(([id, answer]) => [id, id === 'priorities' ? answer : 'unknown']),
);
const document: AnswersDocument = { bank: 'v1', answers: openAnswers };

function judged({ verdict = 'either', move = 0, isClose = false }: Opinion): Judgement {
  const likelihood = { ahead: 0.5, go: 0.1, rust: isClose ? bankV1.parameters.tau : 0.1, equal: 0.3 };
  const split = opinions.hasParts ? { probability: 0, choice: { gain: -1 } } : null;
  return { verdict, score: 0.2 + move, lean: 'go', likelihood, split } as unknown as Judgement;
}

/** The variants of a document of which the opinions are held, so that a search is seen by itself. */
function variantsHeld(): Variants {
  return {
    base: judged({}),
    screen: (changes) => judged(opinions.estimated(changesKey(changes))),
    count: (changes) => {
      opinions.countedKeys.push(changesKey(changes));
      return judged(opinions.counted(changesKey(changes)));
    },
  };
}

function searched(given = document) {
  const flips = findFlips(compiled, given, judged({}), variantsHeld());
  return { flips, found: flips.map((flip) => changesKey(flip.changes)) };
}

/** The same opinion of the estimate and of the count. */
function agreed(opinion: (key: string) => Opinion): void {
  opinions.estimated = opinion;
  opinions.counted = opinion;
}

/** One change of every question with one answer: 20 questions are seen, each has another option. */
const oneEach = new Set(
  Object.entries(singleOptionsV1)
    .filter(([id]) => id in ordinaryAnswers)
    .map(([id, options]) => `${id}=${options.find((option: string) => option !== answerTo(id))}`),
);

function answerTo(id: string): unknown {
  return (ordinaryAnswers as Record<string, unknown>)[id];
}

const isSingle = (key: string): boolean => !key.includes('&');

beforeEach(() => {
  agreed(() => ({}));
  opinions.countedKeys = [];
  opinions.hasParts = false;
});

describe('N01, property 12: which single changes are told', () => {
  test('one that gives another verdict, as it was counted', () => {
    opinions.estimated = (key) => (key === 'memory=free' ? { verdict: 'go', move: -0.3 } : {});
    opinions.counted = (key) => (key === 'memory=free' ? { verdict: 'rust', move: 0.25 } : {});
    const change = { question: 'memory', from: 'unknown', to: 'free' };
    const { flips } = searched();
    expect(flips).toHaveLength(1);
    expect(flips[0]).toMatchObject({ changes: [change], verdict: 'rust' });
    expect(flips[0]?.score).toBeCloseTo(0.45, 12);
  });

  test('none that only the estimate flips', () => {
    opinions.estimated = (key) => (key === 'memory=free' ? { verdict: 'go' } : {});
    expect(searched().found).toEqual([]);
    expect(opinions.countedKeys).toContain('memory=free');
  });

  test('one that the estimate leaves in place is counted only when it is too close to call', () => {
    opinions.counted = (key) => (key === 'memory=free' ? { verdict: 'go' } : {});
    expect(searched().found).toEqual([]);
    expect(opinions.countedKeys).toEqual([]);
    opinions.estimated = (key) => (key === 'memory=free' ? { isClose: true } : {});
    expect(searched().found).toEqual(['memory=free']);
    expect(opinions.countedKeys).toEqual(['memory=free']);
  });

  test('of the options of one question only the nearest to give a verdict', () => {
    const moves: Record<string, number> = { 'compute=hundreds-of-cores': 0.2, 'compute=small': 0.1 };
    agreed((key) => (key in moves ? { verdict: 'rust', move: moves[key] } : {}));
    expect(searched().found).toEqual(['compute=small']);
    expect(opinions.countedKeys).toEqual(['compute=small']);
  });

  test('two options of one question that give different verdicts', () => {
    const verdicts: Record<string, Verdict> = { 'compute=hundreds-of-cores': 'rust', 'compute=small': 'go' };
    agreed((key) => (key in verdicts ? { verdict: verdicts[key]!, move: 0.1 } : {}));
    expect(searched().found.sort()).toEqual(Object.keys(verdicts).sort());
  });

  test('options of two questions that give the same verdict', () => {
    const keys = ['compute=small', 'memory=free'];
    agreed((key) => (keys.includes(key) ? { verdict: 'rust', move: 0.1 } : {}));
    expect(searched().found.sort()).toEqual(keys);
  });

  test('a farther option that is too close to call is counted, and told only if its verdict is another', () => {
    const [near, far] = ['compute=small', 'compute=hundreds-of-cores'];
    opinions.estimated = (key) =>
      key === near
        ? { verdict: 'rust', move: 0.1 }
        : key === far
          ? { verdict: 'rust', isClose: true, move: 0.2 }
          : {};
    opinions.counted = (key) => ([near, far].includes(key) ? { verdict: 'rust', move: 0.1 } : {});
    expect(searched().found).toEqual([near]);
    expect(opinions.countedKeys).toEqual([near, far]);
    opinions.counted = (key) => (key === near ? { verdict: 'rust' } : key === far ? { verdict: 'go' } : {});
    expect(searched().found.sort()).toEqual([far, near]);
  });
});

describe('N01, property 13: single changes and sets of them', () => {
  const pair = 'compute=small&memory=free';
  const moves: Record<string, number> = { 'compute=small': 0.1, 'memory=free': 0.1, [pair]: 0.2 };

  test('two changes that flip only together are told', () => {
    agreed((key) => ({ move: moves[key] ?? 0, verdict: key === pair ? 'rust' : 'either' }));
    expect(searched().found).toEqual([pair]);
  });

  test('a change that flips alone is in no set, and leaves its place to a weaker option', () => {
    const strong = 'compute=thousands-or-battery';
    opinions.estimated = (key) => ({
      move: key.includes(strong) ? 0.5 : (moves[key] ?? 0),
      isClose: key === strong,
      verdict: key.includes('&') ? 'rust' : 'either',
    });
    opinions.counted = (key) => ({
      move: key.includes(strong) ? 0.5 : (moves[key] ?? 0),
      verdict: key.includes(strong) || key === pair ? 'rust' : 'either',
    });
    expect(searched().found).toEqual([strong, pair]);
    expect(opinions.countedKeys.filter((key) => key.includes(strong))).toEqual([strong]);
  });

  test('a change that flips by the estimate is looked for alone and not in sets', () => {
    const first = 'compute=small';
    const both = (key: string): Verdict => (key === pair ? 'rust' : 'either');
    opinions.estimated = (key) => ({
      move: moves[key] ?? 0,
      verdict: key === first ? 'go' : both(key),
    });
    opinions.counted = (key) => ({ move: moves[key] ?? 0, verdict: both(key) });
    expect(searched().found).toEqual([]);
  });

  test('with three flips of one change no three changes are looked at', () => {
    const keys = ['compute=small', 'memory=free', 'exposure=high'];
    const seen: string[] = [];
    agreed((key) => {
      seen.push(key);
      if (keys.includes(key)) return { verdict: 'rust', move: 0.1 };
      return { move: isSingle(key) ? 0.01 : 0.03 };
    });
    expect(searched().found.sort()).toEqual([...keys].sort());
    expect(seen.some((key) => key.split('&').length === 2)).toBe(true);
    expect(seen.some((key) => key.split('&').length === 3)).toBe(false);
  });

  test('what takes less comes first: two open answers before one that costs something', () => {
    const answers = { ...ordinaryAnswers, compute: 'unknown', memory: 'unknown' };
    agreed((key) => ({
      move: moves[key] ?? 0,
      verdict: ['hiring=many-fast', pair].includes(key) ? 'rust' : 'either',
    }));
    expect(searched({ ...document, answers }).found).toEqual([pair, 'hiring=many-fast']);
  });

  test('what takes less comes first: one change before two of the same effort', () => {
    const farther = 'exposure=high';
    agreed((key) => ({
      move: key === farther ? 0.9 : (moves[key] ?? 0),
      verdict: [farther, pair].includes(key) ? 'rust' : 'either',
    }));
    expect(searched().found).toEqual([farther, pair]);
  });
});

describe('N01 how far the search goes', () => {
  test('twelve flips are told and no more are counted', () => {
    agreed((key) => (oneEach.has(key) ? { verdict: 'rust', move: 0.1 } : {}));
    expect(oneEach.size).toBeGreaterThan(12);
    expect(searched().found).toHaveLength(12);
    expect(opinions.countedKeys).toHaveLength(12);
  });

  test('twelve are told when single changes and sets are more, the easiest of them', () => {
    const singles = [...oneEach].slice(0, 11);
    const quiet = [...oneEach].slice(11);
    agreed((key) => {
      if (singles.includes(key)) return { verdict: 'rust', move: 0.1 };
      if (quiet.includes(key)) return { move: 0.1 };
      return isSingle(key) ? {} : { verdict: 'rust', move: 0.2 };
    });
    const { flips } = searched();
    expect(flips).toHaveLength(12);
    expect(opinions.countedKeys.filter((key) => !isSingle(key)).length).toBeGreaterThan(1);
  });

  test.each([
    ['a system', false, 36],
    ['a system in parts', true, 10],
  ])('for %s so many single changes are counted in full, the nearest first', (_, hasParts, most) => {
    opinions.hasParts = hasParts;
    opinions.estimated = (key) => (isSingle(key) ? { verdict: 'rust', move: key.length / 1000 } : {});
    expect(searched().found).toEqual([]);
    expect(opinions.countedKeys).toHaveLength(most);
  });

  test('what is nearer is counted first', () => {
    const moves: Record<string, number> = { 'exposure=low': 0.3, 'exposure=high': 0.1 };
    opinions.estimated = (key) => (key in moves ? { verdict: 'rust', move: moves[key]! } : {});
    searched();
    expect(opinions.countedKeys).toEqual(['exposure=high', 'exposure=low']);
  });
});
