import { describe, expect, test } from 'vitest';
import { singleOptions, type SingleQuestionId } from '@/lib/domain/assessment/question-ids';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { judge } from '@/lib/domain/model/judge';
import { screeningMethod } from '@/lib/domain/model/methods';
import type { WeightFlip } from '@/lib/domain/model/turning-points';
import { weightFlips } from '@/lib/domain/model/weight-flips';
import { tinyBank } from './tiny-bank';

/** The flips of a bank in which each question has an answer of so much direction, by question. */
function flipsOf(
  directions: Partial<Record<SingleQuestionId, number>>,
): (WeightFlip & { question: string })[] {
  const chosen = Object.entries(directions).map(([id, direction]) => {
    const option = singleOptions[id as SingleQuestionId][0];
    return { id, option, asked: { [option]: direction } };
  });
  const compiled = compileBank(tinyBank(Object.fromEntries(chosen.map(({ id, asked }) => [id, asked]))));
  const answers = Object.fromEntries(chosen.map(({ id, option }) => [id, option]));
  const questions = compiled.criteria.map(({ id, questions: [own] }) => [id, own?.id ?? ''] as const);
  return weightFlips(compiled, judge(compiled, { bank: 'v1', answers }, screeningMethod)).map((flip) => ({
    ...flip,
    question: new Map(questions).get(flip.criterion) ?? '',
  }));
}

describe('N01 the factor on a weight, by hand', () => {
  test('two criteria that pull apart: the weaker must count as much as the other', () => {
    const [first, second] = flipsOf({ memory: 1, exposure: -0.5 });
    expect(first).toMatchObject({ question: 'exposure', weightNow: 0.5, lean: 'go' });
    expect(first?.multiplier).toBeCloseTo(2, 12);
    expect(first?.weightThen).toBeCloseTo(2 / 3, 12);
    expect(second).toMatchObject({ question: 'memory', weightNow: 0.5, lean: 'go' });
    expect(second?.multiplier).toBeCloseTo(1 / 2, 12);
    expect(second?.weightThen).toBeCloseTo(1 / 3, 12);
    expect(flipsOf({ memory: -1, exposure: 0.5 })[0]).toMatchObject({ question: 'exposure', lean: 'rust' });
  });

  test('none where all pull one way, or where it would take more than twenty times', () => {
    expect(flipsOf({ memory: 1, exposure: 0.5 })).toEqual([]);
    expect(flipsOf({ memory: 1, exposure: 0 })).toEqual([]);
    expect(flipsOf({ memory: 1, exposure: -0.051 })).toHaveLength(2);
    expect(flipsOf({ memory: 1, exposure: -0.049 })).toEqual([]);
  });

  test('none for a tie, however strongly its sides pull', () => {
    expect(flipsOf({ memory: 0.5, exposure: -0.5 })).toEqual([]);
  });

  test('the six nearest to 1, doubling as near as halving, then by name', () => {
    const flips = flipsOf({
      ...{ exposure: 0.8, memory: 0.7, compute: 0.6, juniors: 0.5 },
      ...{ hiring: -0.75, background: -0.65, 'change-rate': -0.55, 'life-span': -0.45 },
    });
    expect(flips.map(({ question }) => question)).toEqual([
      'hiring',
      'background',
      'exposure',
      'change-rate',
      'memory',
      'life-span',
    ]);
    const alike = flipsOf({ exposure: 0.5, memory: 0.5, compute: 0.5, juniors: -0.5 });
    const names = alike.slice(0, -1).map(({ criterion }) => criterion);
    expect(names).toEqual([...names].sort());
  });
});
