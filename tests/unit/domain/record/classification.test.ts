import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/domain/assessment/bank';
import { balancedAccuracy, matthewsCorrelation, type Call } from '@/lib/domain/record/classification';

/** So many leans of each kind: [lean, chosen, how many]. */
const calls = (...kinds: [Language, Language, number][]): Call[] =>
  kinds.flatMap(([lean, chosen, count]) => Array<Call>(count).fill({ lean, chosen }));

describe('N29 measures that do not reward leaning one way', () => {
  const mixed = calls(['rust', 'rust', 8], ['go', 'rust', 2], ['go', 'go', 5], ['rust', 'go', 3]);

  test('balanced accuracy: the mean of 8 of 10 and 5 of 8', () => {
    expect(balancedAccuracy(mixed)).toBeCloseTo(0.7125, 12);
  });

  test('Matthews correlation of the same counts', () => {
    expect(matthewsCorrelation(mixed)).toBeCloseTo(0.4332001127219817, 12);
  });

  test('always right, always wrong, always the same', () => {
    const right = calls(['go', 'go', 3], ['rust', 'rust', 4]);
    const wrong = calls(['rust', 'go', 3], ['go', 'rust', 4]);
    const same = calls(['go', 'go', 9], ['go', 'rust', 1]);
    expect([balancedAccuracy(right), matthewsCorrelation(right)]).toEqual([1, 1]);
    expect([balancedAccuracy(wrong), matthewsCorrelation(wrong)]).toEqual([0, -1]);
    expect([balancedAccuracy(same), matthewsCorrelation(same)]).toEqual([0.5, null]);
  });

  test('one choice only has neither', () => {
    const one = calls(['go', 'go', 2], ['rust', 'go', 1]);
    expect([balancedAccuracy(one), matthewsCorrelation(one)]).toEqual([null, null]);
  });
});
