import { describe, expect, test } from 'vitest';
import type { Answers, ComponentInput } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import type { BoundaryKind } from '@/lib/domain/assessment/question-ids';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { judge } from '@/lib/domain/model/judge';
import { countingMethod } from '@/lib/domain/model/methods';
import { partsOf, type Part } from '@/lib/domain/model/parts';
import { boundaryBetween, kappaOf } from '@/lib/domain/model/split-price';
import { tinyBank } from './tiny-bank';

const prices = { ...bankV1.split, boundary: { none: 0, queue: 0.1, rpc: 0.2, 'shared-process': 0.4 } };

function part(boundary: BoundaryKind | null, answers: Answers = {}): Part {
  const component: ComponentInput = {
    name: 'api',
    share: 'large',
    answers: {},
    ...(boundary && { boundary }),
  };
  return partsOf({ bank: 'v1', answers, components: [component] }, bankV1.split)[0] as Part;
}

describe('N06 how two parts meet', () => {
  test.each<[BoundaryKind | null, BoundaryKind | null, BoundaryKind]>([
    [null, null, 'rpc'],
    ['queue', null, 'queue'],
    ['none', null, 'none'],
    ['queue', 'queue', 'queue'],
    ['queue', 'rpc', 'rpc'],
    ['queue', 'shared-process', 'shared-process'],
    ['rpc', 'shared-process', 'shared-process'],
    ['none', 'none', 'none'],
    ['none', 'queue', 'none'],
    ['none', 'shared-process', 'none'],
  ])('one says %s and the other %s: %s, whoever is named first', (left, right, kind) => {
    expect(boundaryBetween(part(left), part(right), prices)).toBe(kind);
    expect(boundaryBetween(part(right), part(left), prices)).toBe(kind);
  });
});

describe('N06 what a second language costs', () => {
  const split = {
    ...bankV1.split,
    kappa: { 'one-only': 0.4, 'if-justified': 0.3, 'already-several': 0.2, unknown: 0.1 },
  };

  test.each([
    ['one-only', 0.4],
    ['if-justified', 0.3],
    ['already-several', 0.2],
    ['unknown', 0.1],
  ])('%s: %f', (answer, cost) => {
    expect(kappaOf(split, [part(null, { 'second-language': answer })])).toBe(cost);
  });

  test('without an answer, or without a part, what it costs when nobody knows', () => {
    expect(kappaOf(split, [part(null)])).toBe(0.1);
    expect(kappaOf(split, [])).toBe(0.1);
  });
});

describe('N06 a system in parts', () => {
  const components: ComponentInput[] = [
    { name: 'a', share: 'small', boundary: 'queue', answers: { exposure: 'low' } },
    { name: 'b', share: 'small', boundary: 'queue', answers: { exposure: 'high' } },
    { name: 'c', share: 'large', boundary: 'shared-process', answers: { exposure: 'medium' } },
  ];
  const bank = tinyBank({ exposure: { low: -1, high: 1 } });
  const compiled = compileBank({ ...bank, split: { ...bank.split, boundary: prices.boundary } });
  const judgement = judge(compiled, { bank: 'v1', answers: {}, components }, countingMethod(bank.parameters));

  test('each pair of parts in different languages pays once, by how the two meet', () => {
    const { choice } = judgement.split!;
    expect(choice.mixed).toBe(0b010);
    expect(choice.price).toBeCloseTo(0.1 + 0.4, 12);
  });

  test('readings are counted only from the gain on that is asked for', () => {
    const { likelihood } = countingMethod(bank.parameters);
    const counted = (fromGain: number) =>
      judge(
        compiled,
        { bank: 'v1', answers: {}, components },
        { likelihood, split: { samples: 4, fromGain } },
      ).split!;
    const { gain } = judgement.split!.choice;
    expect(counted(gain).draws.map((draws) => draws.length)).toEqual([4, 4, 4]);
    expect(counted(gain + 1e-6)).toMatchObject({ draws: [], probability: 0 });
  });
});
