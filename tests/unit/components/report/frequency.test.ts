import { describe, expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { byPointsSentence, frequencyOf } from '@/components/report/frequency';
import { readingCounts } from '@/components/report/reading-counts';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { rustResult, words } from './words';

const plain = { ...rustResult, confidenceCap: null, gates: [] };

describe('how sure, as a frequency (N01)', () => {
  test('names the language ahead, and how the readings divide', () => {
    const result = { ...plain, ahead: 0.784, probability: { rust: 0.7, equal: 0.18, go: 0.12 } };
    expect(frequencyOf(result, words)).toMatchObject({
      sentence: 'In 78 of 100 plausible readings of your answers Rust comes out ahead.',
      share: '78 of 100',
      parts:
        'Rust is clearly better in 70. In 18 there is no practical difference, and in 12 Go is clearly better.',
      shownAhead: 0.784,
    });
  });

  test('never claims certainty', () => {
    const result = { ...plain, ahead: 1, probability: { rust: 1, equal: 0, go: 0 } };
    const { sentence, parts } = frequencyOf(result, words);
    expect(`${sentence} ${parts}`).not.toMatch(/\b(0|100)\b(?! plausible)/);
    expect(parts).toContain('better in 98.');
  });

  test('an open gate caps what is shown, and both numbers are said', () => {
    const result = { ...plain, ahead: 0.92, confidenceCap: { rust: 0.75 } };
    const { sentence, shownAhead } = frequencyOf(result, words);
    expect(sentence).toMatch(/no more than 75 of 100 for Rust.*92 of 100/);
    expect(shownAhead).toBe(0.75);
  });

  test('an open gate against the other language changes nothing', () => {
    const result = { ...plain, ahead: 0.92, confidenceCap: { go: 0.75 } };
    expect(frequencyOf(result, words).share).toBe('92 of 100');
  });

  test('where a gate decided, it says what points alone would have said', () => {
    const [gate] = rustResult.gates;
    const closed = { ...gate!, state: 'true' as const, excludes: 'rust' as const };
    const result = { ...plain, verdict: 'go' as const, gates: [closed], ahead: 0.71 };
    expect(frequencyOf(result, words).sentence).toMatch(
      /^Points alone would say Rust, with Rust ahead in 71/,
    );
    expect(byPointsSentence(result, words)).toBe('');
  });

  test('an honest outcome says what points alone would have said', () => {
    expect(byPointsSentence({ ...plain, verdict: 'profile-first' }, words)).toBe(
      'By points alone it would be Rust.',
    );
    expect(byPointsSentence(plain, words)).toBe('');
    // Beside staying, the frequency itself says which of the two would be ahead.
    const stay = { ...plain, verdict: 'stay' as const };
    expect(byPointsSentence(stay, words)).toBe('');
    expect(frequencyOf(stay, words)).toMatchObject({
      sentence: expect.stringContaining('Between Go and Rust alone, Rust would be ahead') as string,
      parts: '',
    });
  });

  test('where too little is answered, it does not say how clearly either is better (company defect 13)', () => {
    const bare = evaluateAssessment({ bank: 'v2', answers: {} });
    expect(frequencyOf(bare, words)).toMatchObject({
      sentence: 'Each language comes out ahead in 50 of 100 plausible readings of your answers.',
      parts: '',
    });
    expect(frequencyOf({ ...plain, verdict: 'not-enough-information' }, words).parts).toBe('');
  });

  property.prop([fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 5 })])(
    'counts add up to 100, and each is from 1 to 99',
    (weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      fc.pre(sum > 0);
      const counts = readingCounts(weights.map((weight) => weight / sum));
      expect(counts.reduce((total, count) => total + count, 0)).toBe(100);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...counts)).toBeLessThanOrEqual(99);
    },
  );
});
