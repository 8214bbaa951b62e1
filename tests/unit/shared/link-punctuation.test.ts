import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutAddedPunctuation } from '@/lib/shared/link-punctuation';
import { tokenShape } from '@/lib/shared/token-shape';

const token = 'A_b-'.repeat(10) + 'xyz';

describe('the punctuation of a sentence behind a private link (A08, A17)', () => {
  test.each([
    '.',
    ')',
    '>',
    ',',
    '%20',
    '%29.',
    '"',
    '%22',
    '”',
    '%E2%80%9D',
    '…',
    '%0A',
    ';',
    '%3E%20',
    '*',
    '_',
    '-',
    '%EF%BC%89',
  ])('%j is taken off', (end) => {
    expect(withoutAddedPunctuation(token + end, tokenShape)).toBe(token);
  });

  test.each(['', 'a', '.a', '%41', 'xyz', '.'.repeat(21)])('with %j it is another address', (end) => {
    expect(withoutAddedPunctuation(token + end, tokenShape)).toBeNull();
  });

  test('too short is no token', () => {
    expect(withoutAddedPunctuation(`${token.slice(1)}.`, tokenShape)).toBeNull();
    expect(withoutAddedPunctuation(`.${token}`, tokenShape)).toBeNull();
  });

  test('what is found is the beginning of what came, has the shape, and is left alone the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{40,46}$/u), fc.string({ maxLength: 8 }), (start, end) => {
        const found = withoutAddedPunctuation(start + end, tokenShape);
        if (found === null) return;
        expect(start + end).toSatisfy((whole: string) => whole.startsWith(found));
        expect(found).toHaveLength(43);
        expect(withoutAddedPunctuation(found, tokenShape)).toBeNull();
      }),
    );
  });
});
