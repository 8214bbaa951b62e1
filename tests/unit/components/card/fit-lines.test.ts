import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { fitLines, lineWidth } from '@/components/card/fit-lines';

const sizes = [60, 40, 20] as const;
const lineHeight = 1.2;
const word = fc.stringMatching(/^[A-Za-zäöß0-9]{1,12}$/);

describe('lines of a card (H13)', () => {
  test.prop([fc.array(word, { minLength: 1, maxLength: 40 })])(
    'keep every word in order, or end in an ellipsis',
    (words) => {
      const { lines } = fitLines(words.join(' '), { width: 500, height: 300 }, sizes, lineHeight);
      const text = lines.join(' ');
      if (text.endsWith('…')) expect(words.join(' ').startsWith(text.slice(0, -1))).toBe(true);
      else expect(text).toBe(words.join(' '));
    },
  );

  test.prop([fc.array(word, { minLength: 1, maxLength: 60 })])(
    'never stand higher than their place',
    (words) => {
      const { lines, size } = fitLines(words.join(' '), { width: 500, height: 300 }, sizes, lineHeight);
      expect(lines.length * size * lineHeight).toBeLessThanOrEqual(300);
    },
  );

  test('a word that is too wide is cut inside', () => {
    const { lines, size } = fitLines('W'.repeat(200), { width: 500, height: 300 }, sizes, lineHeight);
    expect(size).toBe(20);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^W+…$/u);
    expect(lineWidth(lines[0] ?? '', size)).toBeLessThanOrEqual(500);
  });

  test('take the largest size that fits', () => {
    const place = { width: 500, height: 100 };
    expect(fitLines('Go', place, sizes, lineHeight).size).toBe(60);
    expect(fitLines('How it does on real decisions', place, sizes, lineHeight).size).toBe(40);
  });
});
