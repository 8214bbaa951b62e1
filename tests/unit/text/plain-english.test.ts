import { describe, expect, test } from 'vitest';
import { catalogueStrings, ownWords } from '@/tests/support/catalogue-strings';
import { oddPhrases, rightWhere } from './odd-phrases';

/** The odd phrases of a text, as they stand in it, in the order of the list. */
function oddPhrasesIn(text: string): string[] {
  return oddPhrases.flatMap(({ odd }) => text.match(odd)?.[0] ?? []);
}

const found = catalogueStrings().flatMap(({ path, pattern }) =>
  oddPhrasesIn(ownWords(pattern)).map((phrase) => `${path}: ${phrase}`),
);

describe('H02 the wording list is carried through all text of the product', () => {
  test('no entry of the catalogue holds an odd phrase, but for those where it is right', () => {
    expect(found.filter((entry) => !rightWhere.includes(entry))).toEqual([]);
  });

  test('every exception is still needed', () => {
    expect(rightWhere.filter((entry) => !found.includes(entry))).toEqual([]);
  });

  test.each([
    ['Whom will you hire for it? Whoever knows it.', ['Whoever', 'Whom']],
    ['A collector cannot be hurried.', ['collector']],
    ['The garbage collector’s pauses, and garbage collectors in general', []],
    ['What would decide it stands below, and lies there for ever.', ['for ever', 'stands below']],
    ['Take the assessment anew; you can finish all the same.', ['anew', 'all the same']],
    ['The classic standing order recommends a mending tool.', ['mending']],
    ['The current claims, recommended by an amended report', []],
  ])('finds the odd phrases of %j', (text, phrases) => {
    expect(oddPhrasesIn(text)).toEqual(phrases);
  });
});
