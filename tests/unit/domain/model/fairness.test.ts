import { describe, expect, test, vi } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { fairnessOf } from '@/lib/domain/model/fairness';
import { swapBank } from '@/lib/domain/model/swap-bank';
import { patience, quickBank } from './documents';

vi.setConfig({ testTimeout: patience });

const count = 60;
const fairness = fairnessOf(quickBank, count);

/** Every value moved towards Rust, as far as the fits allow. */
const leaning: Bank = {
  ...quickBank,
  questions: quickBank.questions.map((question) =>
    question.role === 'score'
      ? {
          ...question,
          options: question.options.map((option) => ({ ...option, uRust: Math.min(1, option.uRust + 0.4) })),
        }
      : question,
  ),
};

describe('N08 fairness', () => {
  test('property 5: exchanging the languages mirrors every result', () => {
    for (const sample of [fairness.complete, fairness.half]) {
      expect(sample.documents).toBe(count);
      expect(sample.mirrored).toBe(count);
    }
  });

  test('every document has one verdict', () => {
    for (const { verdicts, byPoints } of [fairness.complete, fairness.half]) {
      expect(Object.values(verdicts).reduce((sum, each) => sum + each)).toBe(count);
      expect(Object.values(byPoints).reduce((sum, each) => sum + each)).toBe(count);
    }
  });

  test('the same bank gives the same figures', () => {
    expect(fairnessOf(quickBank, count)).toEqual(fairness);
  });

  test('fewer answers name a language less often', () => {
    const named = ({ byPoints }: { byPoints: Record<string, number> }) => count - (byPoints.either ?? 0);
    expect(named(fairness.half)).toBeLessThan(named(fairness.complete));
  });

  test('exchanged languages exchange the figures', () => {
    const other = fairnessOf(swapBank(quickBank), count);
    expect(other.complete.verdicts.go).toBe(fairness.complete.verdicts.rust);
    expect(other.half.byPoints.rust).toBe(fairness.half.byPoints.go);
    expect(other.reach.go).toBeCloseTo(fairness.reach.rust, 12);
  });

  test('a bank that leans shows it in verdicts and reach', () => {
    const other = fairnessOf(leaning, count);
    expect(other.complete.byPoints.rust).toBeGreaterThan(fairness.complete.byPoints.rust);
    expect(other.reach.rust).toBeGreaterThan(fairness.reach.rust);
    expect(other.reach.go).toBeLessThan(fairness.reach.go);
  });
});
