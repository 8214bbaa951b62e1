import { describe, expect, test } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { priorityFactors, weightsFor, weightsForPart, type Weights } from '@/lib/domain/model/weights';

/** Unequal weights and priorities that overlap, so that every factor shows. */
const bank: Bank = {
  ...bankV1,
  parameters: { ...bankV1.parameters, spread: 0.5, spreadStated: 0.3 },
  split: { ...bankV1.split, teamCriteria: ['skill', 'hiring'] },
  criteria: bankV1.criteria.map((each, at) => ({ ...each, base: at + 1 })),
  priorities: {
    multipliers: [3, 2, 1.5],
    criteria: { latency: ['latency', 'memory'], 'run-cost': ['memory', 'compute'], longevity: ['skill'] },
  },
};
const compiled = compileBank(bank);
const base = new Map<string, number>(bank.criteria.map((each) => [each.id, each.base]));

/** By id, in proportion to some numbers, with a sum. */
function expectShares(weights: Weights, sum: number, expected: (id: string) => number): void {
  const total = compiled.criteria.reduce((all, { id }) => all + expected(id), 0);
  expect(weights.total).toBeCloseTo(sum, 12);
  compiled.criteria.forEach(({ id }, at) =>
    expect(weights.criteria[at]).toBeCloseTo((sum * expected(id)) / total, 12),
  );
}

const bases = [...base.values()].reduce((sum, each) => sum + each, 0);

describe('A06 weights of the criteria', () => {
  test('nothing picked: the bank’s own, widely spread', () => {
    for (const priorities of [null, []]) {
      const weights = weightsFor(compiled, priorities);
      expectShares(weights, 1, (id) => base.get(id)!);
      expect(weights).toMatchObject({ spread: 0.5, part: null });
    }
  });

  test('each pick multiplies its criteria by the factor of its place, the larger where two meet', () => {
    const weights = weightsFor(compiled, ['run-cost', 'latency']);
    const factors: Record<string, number> = { memory: 3, compute: 3, latency: 2 };
    const raised = 2 * (base.get('memory')! + base.get('compute')!) + base.get('latency')!;
    expectShares(weights, 1 + raised / bases, (id) => base.get(id)! * (factors[id] ?? 1));
    expect(weights.spread).toBe(0.3);
  });

  test('a pick takes nothing from the criteria that it does not name', () => {
    const plain = weightsFor(compiled, []);
    const stated = weightsFor(compiled, ['latency']);
    compiled.criteria.forEach(({ id }, at) => {
      const factor = ['latency', 'memory'].includes(id) ? 3 : 1;
      expect(stated.criteria[at]).toBeCloseTo(factor * plain.criteria[at]!, 12);
    });
  });

  test('the order of picks counts; a pick beyond the third or without criteria moves nothing', () => {
    const factorOf = (id: string, picks: string[]): number =>
      priorityFactors(compiled, picks)[compiled.criteria.findIndex((each) => each.id === id)]!;
    expect(['latency', 'run-cost'].map((first) => factorOf('memory', [first]))).toEqual([3, 3]);
    expect(factorOf('skill', ['latency', 'longevity'])).toBe(2);
    expect(factorOf('skill', ['latency', 'run-cost', 'longevity'])).toBe(1.5);
    expect(factorOf('skill', ['latency', 'run-cost', 'none', 'longevity'])).toBe(1);
    expect(factorOf('latency', ['longevity', 'none'])).toBe(1);
  });

  test('the same picks are the same object, other picks are not', () => {
    expect(weightsFor(compiled, ['latency'])).toBe(weightsFor(compiled, ['latency']));
    expect(weightsFor(compiled, null)).toBe(weightsFor(compiled, []));
    expect(weightsFor(compiled, ['latency', 'run-cost'])).not.toBe(
      weightsFor(compiled, ['run-cost', 'latency']),
    );
    expect(weightsFor(compileBank({ ...bank }), null)).not.toBe(weightsFor(compiled, null));
  });
});

describe('N06 weights of a part', () => {
  test('team and plan reach it in proportion to its size', () => {
    const whole = weightsFor(compiled, ['latency']);
    const part = weightsForPart(compiled, whole, 0.25);
    const before = new Map<string, number>(compiled.criteria.map(({ id }, at) => [id, whole.criteria[at]!]));
    expectShares(part, whole.total, (id) => before.get(id)! * (['skill', 'hiring'].includes(id) ? 0.25 : 1));
    expect(part).toMatchObject({ spread: whole.spread, part: { whole, teamShare: 0.25 } });
  });

  test('the whole keeps its own, and each size has its own object', () => {
    const whole = weightsFor(compiled, null);
    const before = Float64Array.from(whole.criteria);
    const part = weightsForPart(compiled, whole, 0.5);
    expect(whole.criteria).toEqual(before);
    expect(weightsForPart(compiled, whole, 0.5)).toBe(part);
    expect(weightsForPart(compiled, whole, 0.4)).not.toBe(part);
  });

  test('however many sizes are asked for, each is right', () => {
    const whole = weightsFor(compiled, null);
    for (let size = 1; size <= 60; size += 1) {
      const share = size / 60;
      expect(weightsForPart(compiled, whole, share).part).toEqual({ whole, teamShare: share });
    }
  });
});
