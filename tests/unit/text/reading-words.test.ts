import { describe, expect, test } from 'vitest';
import { factSentence, readingNote, readingSentence } from '@/lib/text/reading-words';
import { readingIds, type WordedClaim } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { claimReadingText as text } from '@/lib/text/en/claim-reading';

const on = '2026-11-22';

describe('D05 D06 the label of a source says how it was read', () => {
  test.each([
    ['page', 'Read at its source on 22 November 2026.'],
    ['dataset', 'Taken from the data of its source on 22 November 2026.'],
    ['copy', 'Read in a copy of its source on 22 November 2026.'],
    ['second-hand', 'Not checked at its source. Read in the words of others on 22 November 2026.'],
  ] as const)('%s', (how, sentence) => {
    expect(readingSentence({ how, on }, text)).toBe(sentence);
    expect(readingNote({ how, on }, text)).toContain('22 Nov 2026');
  });

  test('nothing that was not read has a day', () => {
    expect(readingSentence({ how: 'not-read', on: null }, text)).toMatch(/^Not checked: nobody has read it/);
  });

  test('what was really read, and why it was read in another way, follow', () => {
    const reading = { how: 'copy', on, at: 'commit 1a2b', why: 'The page was not at hand.' } as const;
    expect(readingSentence(reading, text)).toBe(
      'Read in a copy of its source on 22 November 2026. What was read: commit 1a2b. The page was not at hand.',
    );
  });

  test('every label differs from every other', () => {
    const labels = readingIds.map((how) => readingSentence({ how, on }, text));
    expect(new Set(labels).size).toBe(readingIds.length);
  });
});

describe('D06 the date of a fact', () => {
  const claim = (changes: Partial<WordedClaim>): WordedClaim => {
    const { asOf: _asOf, boundTo: _boundTo, ...rest } = claims[0]!;
    return { ...rest, ...changes };
  };

  test.each([
    ['2024', 'It says how things stood in 2024.'],
    ['2025-02', 'It says how things stood in February 2025.'],
    ['2025-02-24', 'It says how things stood in February 2025.'],
  ])('%s', (asOf, sentence) => {
    expect(factSentence(claim({ asOf }), text)).toBe(sentence);
  });

  test('a release of a language is named, and a living page says nothing', () => {
    expect(factSentence(claim({ boundTo: { language: 'go', release: '1.25' } }), text)).toBe(
      'It is about Go 1.25.',
    );
    expect(factSentence(claim({}), text)).toBe('');
  });
});
