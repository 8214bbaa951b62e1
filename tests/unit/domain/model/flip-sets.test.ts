import { describe, expect, test } from 'vitest';
import { type QuestionId } from '@/lib/domain/assessment/question-ids';
import type { Screened } from '@/lib/domain/model/flip-order';
import { findLargerFlips } from '@/lib/domain/model/flip-sets';
import type { Judgement } from '@/lib/domain/model/judge';
import type { FlipChange } from '@/lib/domain/model/result';
import { changesKey, type Variants } from '@/lib/domain/model/variants';
import { singleQuestionIdsV1 } from './documents';

/** Where the score stands before anything is changed. */
const standing = 0.25;
const names = [...singleQuestionIdsV1].sort();

/** Changes that each move the score by so much, given by question and option. */
type Moves = Record<string, number>;
/** Whether some changes, named `question=option` in order of their names, give another verdict. */
type Flips = (names: readonly string[], move: number) => boolean;

interface System {
  moves: Moves;
  /** What a full count says. */
  counted: Flips;
  /** What an estimate says; by default the same. */
  estimated?: Flips;
  hasParts?: boolean;
  /** Flips of one change that are known. */
  singles?: number;
}

/** The sets that are found, estimated and counted, by their names. */
function searched({ moves, counted, estimated = counted, hasParts = false, singles = 0 }: System) {
  const seen: Record<'estimated' | 'counted', string[]> = { estimated: [], counted: [] };
  const judged = (changes: readonly FlipChange[], flips: Flips): Judgement => {
    const own = changes.map((change) => changesKey([change])).sort();
    const move = own.reduce((sum, name) => sum + (moves[name] ?? 0), 0);
    const verdict = own.length > 0 && flips(own, move) ? 'rust' : 'either';
    const likelihood = { ahead: 0.5, go: 0.1, rust: 0.1, equal: 0.8 };
    return { verdict, score: standing + move, lean: 'rust', likelihood, split: null } as unknown as Judgement;
  };
  const variants: Variants = {
    base: { ...judged([], counted), ...(hasParts ? { split: {} } : {}) } as Judgement,
    screen: (changes) => {
      seen.estimated.push(changesKey(changes));
      return judged(changes, estimated);
    },
    count: (changes) => {
      seen.counted.push(changesKey(changes));
      return judged(changes, counted);
    },
  };
  const quiet = Object.keys(moves).map((name): Screened => {
    const [question, to] = name.split('=') as [QuestionId, string];
    const changes: FlipChange[] = [{ question, from: 'unknown', to, effort: 'free' }];
    return { changes, judgement: judged(changes, () => false) };
  });
  const flips = findLargerFlips(variants, quiet, singles);
  return { ...seen, flips, found: flips.map((flip) => changesKey(flip.changes)) };
}

/** That many changes of different questions, the last by name the strongest. */
function fading(count: number, side = 1): Moves {
  return Object.fromEntries(names.slice(0, count).map((name, at) => [`${name}=a`, side * (0.5 + at / 100)]));
}

const sizeOf = (key: string): number => key.split('&').length;
const ofSize = (keys: readonly string[], size: number): string[] =>
  keys.filter((key) => sizeOf(key) === size);
const inSets = (keys: readonly string[]): string[] =>
  [...new Set(keys.flatMap((key) => key.split('&')))].sort();
const never: Flips = () => false;
const pairs: Flips = (own) => own.length === 2;
const triples: Flips = (own) => own.length === 3;

describe('N01 sets of changes that flip only together', () => {
  test('every two and every three changes to one side are looked at once', () => {
    const moves = { 'memory=a': 0.3, 'compute=a': 0.2, 'hiring=a': 0.1 };
    const up = [
      'compute=a&hiring=a',
      'compute=a&memory=a',
      'hiring=a&memory=a',
      'compute=a&hiring=a&memory=a',
    ];
    expect(searched({ moves, counted: never }).estimated.sort()).toEqual([...up].sort());
    const down = Object.fromEntries(Object.entries(moves).map(([name, move]) => [name, -move]));
    expect(searched({ moves: down, counted: never }).estimated.sort()).toEqual([...up].sort());
  });

  test('changes that pull to different sides, or move nothing, are not joined', () => {
    const moves = { 'memory=a': 0.3, 'compute=a': 0.2, 'hiring=a': -0.1, 'juniors=a': -0.2, 'host=a': 0 };
    expect(searched({ moves, counted: never }).estimated.sort()).toEqual([
      'compute=a&memory=a',
      'hiring=a&juniors=a',
    ]);
  });

  test('of the options of one question the one that moves furthest to the side speaks for it', () => {
    const moves = { 'memory=a': 0.1, 'memory=b': 0.3, 'memory=c': 0.2, 'memory=d': -0.1, 'compute=a': 0.2 };
    expect(searched({ moves, counted: never }).estimated).toEqual(['compute=a&memory=b']);
    const alike = { 'memory=b': 0.3, 'memory=a': 0.3 + 1e-12, 'compute=a': 0.2 };
    expect(searched({ moves: alike, counted: never }).estimated).toEqual(['compute=a&memory=b']);
  });

  test('what a pair gives is told with it', () => {
    const moves = { 'memory=a': 0.3, 'compute=a': 0.2 };
    const { flips } = searched({ moves, counted: pairs });
    expect(flips).toHaveLength(1);
    expect(flips[0]).toMatchObject({ verdict: 'rust', lean: 'rust', score: standing + 0.5 });
    expect(flips[0]?.changes.map((change) => change.question).sort()).toEqual(['compute', 'memory']);
  });

  test('P12 a pair that only the estimate flips is not told', () => {
    const { found, counted } = searched({ moves: fading(2), counted: never, estimated: pairs });
    expect(found).toEqual([]);
    expect(counted).toHaveLength(1);
  });

  test('a pair that the estimate leaves in place is not counted', () => {
    expect(searched({ moves: fading(2), counted: pairs, estimated: never }).counted).toEqual([]);
  });

  test.each(names.slice(0, 2))('P13 a pair is not told when %s in it flips alone', (name) => {
    const counted: Flips = (own) => own.length === 2 || own[0] === `${name}=a`;
    expect(searched({ moves: fading(2), counted, estimated: pairs }).found).toEqual([]);
  });

  test('P13 three changes are told when no two of them and none alone flips', () => {
    const moves = fading(3);
    const all = Object.keys(moves);
    expect(searched({ moves, counted: triples }).found).toEqual([all.join('&')]);
    const inner = [...all, `${all[0]}&${all[1]}`, `${all[0]}&${all[2]}`, `${all[1]}&${all[2]}`];
    for (const smaller of inner) {
      const counted: Flips = (own) => own.length === 3 || own.join('&') === smaller;
      expect(searched({ moves, counted, estimated: triples }).found).toEqual([]);
    }
  });

  test('the sets that move the score least are tried first', () => {
    const moves = { 'memory=a': 0.4, 'compute=a': 0.3, 'hiring=a': 0.2, 'juniors=a': 0.1 };
    const { counted } = searched({ moves, counted: never, estimated: pairs });
    expect(counted).toEqual([
      'hiring=a&juniors=a',
      'compute=a&juniors=a',
      'compute=a&hiring=a',
      'juniors=a&memory=a',
      'hiring=a&memory=a',
      'compute=a&memory=a',
    ]);
  });
});

describe('N01 how far the search for sets goes', () => {
  test.each([
    ['a system', false, 16, 9],
    ['a system in parts', true, 10, 6],
  ])('of %s the strongest changes make pairs, and fewer make triples', (_, hasParts, inPairs, inTriples) => {
    for (const side of [1, -1]) {
      const moves = fading(20, side);
      const { estimated } = searched({ moves, counted: never, hasParts });
      expect(inSets(ofSize(estimated, 2))).toEqual(Object.keys(moves).slice(-inPairs));
      expect(inSets(ofSize(estimated, 3))).toEqual(Object.keys(moves).slice(-inTriples));
    }
  });

  test('of changes that move alike, but for rounding, the first by name are taken', () => {
    const alike = names.slice(0, 18).map((name, at): [string, number] => [`${name}=a`, 0.5 + at * 1e-12]);
    const expected = alike.slice(0, 16).map(([name]) => name);
    for (const moves of [alike, [...alike].reverse()]) {
      const { estimated } = searched({ moves: Object.fromEntries(moves), counted: never });
      expect(inSets(ofSize(estimated, 2))).toEqual(expected);
    }
  });

  test.each([
    ['a system', false, 24],
    ['a system in parts', true, 4],
  ])('of %s so many sets are counted, pairs and triples together', (_, hasParts, most) => {
    const { counted } = searched({ moves: fading(16), counted: never, estimated: () => true, hasParts });
    expect(ofSize(counted, 2)).toHaveLength(most);
    expect(counted).toHaveLength(most);
    const few = searched({ moves: fading(3), counted: never, estimated: () => true, hasParts });
    expect(few.counted.map(sizeOf)).toEqual([2, 2, 2, 3]);
  });

  test('what pairs leave of the counts is there for triples', () => {
    const { counted } = searched({ moves: fading(5), counted: never, estimated: () => true });
    expect(ofSize(counted, 2)).toHaveLength(10);
    expect(ofSize(counted, 3)).toHaveLength(10);
    const tight = searched({ moves: fading(6), counted: never, estimated: () => true });
    expect(ofSize(tight.counted, 2)).toHaveLength(15);
    expect(ofSize(tight.counted, 3)).toHaveLength(9);
  });

  test('no change is named in more than two pairs, and six pairs are enough', () => {
    const few = searched({ moves: fading(4), counted: pairs }).found;
    expect(few).toHaveLength(3);
    const many = searched({ moves: fading(16), counted: pairs }).found;
    expect(many).toHaveLength(6);
    for (const found of [few, many]) {
      const named = found.flatMap((key) => key.split('&'));
      for (const name of named) expect(named.filter((each) => each === name).length).toBeLessThan(3);
    }
  });

  test('a set left out because its changes were named often enough costs no count', () => {
    const first = names[0]!;
    const together: Flips = (own) => own.length === 2 && own[0] === `${first}=a`;
    const { found, counted } = searched({ moves: fading(5), counted: together, singles: 1 });
    expect(found).toHaveLength(2);
    expect(ofSize(counted, 2).filter((key) => !found.includes(key))).toEqual([]);
  });

  test('three triples are enough', () => {
    const { found } = searched({ moves: fading(9), counted: triples });
    expect(found.map(sizeOf)).toEqual([3, 3, 3]);
  });

  test.each([
    [0, 0, true],
    [2, 0, true],
    [3, 0, false],
    [1, 1, true],
    [2, 1, false],
  ])('with %d flips of one change and %d of two, triples are looked at: %s', (singles, twos, expected) => {
    const moves = fading(4);
    const [first, second] = Object.keys(moves);
    const counted: Flips = (own) => twos > 0 && own.join('&') === `${first}&${second}`;
    const { found, estimated } = searched({ moves, counted, singles });
    expect(found).toHaveLength(twos);
    expect(ofSize(estimated, 3).length > 0).toBe(expected);
  });

  test('pairs are told before triples', () => {
    const moves = fading(4);
    const [first, second, third, fourth] = Object.keys(moves);
    const sets = [`${first}&${second}`, `${first}&${third}&${fourth}`];
    const counted: Flips = (own) => sets.includes(own.join('&'));
    expect(searched({ moves, counted }).found).toEqual(sets);
  });
});
