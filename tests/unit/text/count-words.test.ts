import { describe, expect, test } from 'vitest';
import { sumOf } from '@/lib/shared/count';
import { countWords } from '@/lib/text/count-words';
import { adminText } from '@/lib/text/en/admin';

describe('a count as staff read it (C02)', () => {
  const words = adminText.chrome.count;

  test('is a plain figure when it was counted, and says "about" when it was estimated', () => {
    expect(countWords({ count: 1_284, isEstimate: false }, words)).toBe('1,284');
    expect(countWords({ count: 120_000, isEstimate: true }, words)).toBe('about 120,000');
  });

  test('a sum is an estimate as soon as one part is', () => {
    const counted = { count: 2, isEstimate: false };
    expect(sumOf([counted, counted])).toEqual({ count: 4, isEstimate: false });
    expect(sumOf([counted, { count: 12_000, isEstimate: true }])).toEqual({
      count: 12_002,
      isEstimate: true,
    });
    expect(sumOf([])).toEqual({ count: 0, isEstimate: false });
  });
});
