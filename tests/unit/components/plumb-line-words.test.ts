import { describe, expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { describePlumbLine } from '@/components/plumb-line/describe';
import { readingsOf100, readingsShares } from '@/components/plumb-line/readings';
import { plumbLineText } from '@/lib/text/en/plumb-line';

const facts = {
  score: -0.126,
  range: { low: -0.21, high: 0.034 },
  equalBand: 0.04,
  ahead: 0.158,
  probability: { go: 0.72, rust: 0.06, equal: 0.22 },
  scene: { kind: 'points' as const },
};

describe('a probability as a frequency (A12)', () => {
  test('never has more than two digits and never claims certainty', () => {
    expect(readingsOf100(1)).toBe(99);
    expect(readingsOf100(0.999)).toBe(99);
    expect(readingsOf100(0)).toBe(1);
    expect(readingsOf100(0.784)).toBe(78);
  });

  property.prop([fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 5 })])(
    'shares of a whole add up to 100 and stay within one of the exact value',
    (weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      fc.pre(sum > 0);
      const shares = weights.map((weight) => weight / sum);
      const parts = readingsShares(shares);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(100);
      parts.forEach((part, index) =>
        expect(Math.abs(part - (shares[index] ?? 0) * 100)).toBeLessThan(1.000001),
      );
    },
  );
});

describe('the plumb line in words (A12)', () => {
  test('names the language that is ahead and how often', () => {
    expect(describePlumbLine(facts, plumbLineText).sentence).toBe(
      'Go comes out ahead in 84 of 100 plausible readings.',
    );
  });

  test('says the same in title, description and table', () => {
    const { title, description, rows } = describePlumbLine(facts, plumbLineText);
    expect(title).toContain('Go ahead in 84 of 100');
    for (const key of ['score', 'low', 'high']) {
      expect(description).toContain(rows.find((row) => row.key === key)?.value);
    }
    expect(rows.map((row) => row.value)).toEqual([
      '12.6 points towards Go',
      '21.0 points towards Go',
      '3.4 points towards Rust',
      '4.0 points of the middle',
      '72 of 100 readings',
      '6 of 100 readings',
      '22 of 100 readings',
    ]);
  });

  test('names nobody when both are ahead equally often', () => {
    const { sentence, title } = describePlumbLine({ ...facts, ahead: 0.5 }, plumbLineText);
    expect(sentence).toBe('Go and Rust come out ahead equally often.');
    expect(title).toBe('Plumb line: neither language ahead');
  });

  test('says the middle when the score rounds to nothing', () => {
    expect(describePlumbLine({ ...facts, score: -0.0004 }, plumbLineText).rows[0]?.value).toBe('the middle');
  });
});
