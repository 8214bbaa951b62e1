import { describe, expect, it } from 'vitest';
import { claims } from '@/lib/domain/evidence/evidence';
import { withGroupedDigits } from '@/lib/shared/grouped-digits';

describe('long numbers in a sentence (H02)', () => {
  it.each([
    ['Go knew 1288407 paths.', 'Go knew 1,288,407 paths.'],
    ['70000 requests and 46045.', '70,000 requests and 46,045.'],
    ['Of 6653 users in 2025.', 'Of 6653 users in 2025.'],
    ['12345.6 MB, 0.123456 s, 1,234567', '12345.6 MB, 0.123456 s, 1,234567'],
    ['', ''],
  ])('%s', (sentence, shown) => expect(withGroupedDigits(sentence)).toBe(shown));

  it('stay the same numbers, in every claim', () => {
    for (const { sentence } of claims) {
      expect(withGroupedDigits(sentence).replaceAll(/(?<=\d),(?=\d{3})/gu, '')).toBe(
        sentence.replaceAll(/(?<=\d),(?=\d{3})/gu, ''),
      );
    }
  });

  it('are in groups wherever a claim has some', () => {
    const grouped = claims.filter(({ sentence }) => withGroupedDigits(sentence) !== sentence);
    expect(grouped.length).toBeGreaterThan(5);
    for (const { sentence } of grouped) expect(withGroupedDigits(sentence)).not.toMatch(/\d{5}/u);
  });
});
