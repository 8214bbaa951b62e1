import { describe, expect, test } from 'vitest';
import { claims } from '@/lib/domain/evidence/evidence';
import { catalogueStrings, ownWords } from '@/tests/support/catalogue-strings';
import { loadedWordsIn } from '@/tests/support/loaded-words';

describe('D11 the wording takes no side', () => {
  test('no entry of the catalogue holds a loaded word', () => {
    const found = catalogueStrings().flatMap(({ path, pattern }) =>
      loadedWordsIn(ownWords(pattern)).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('no claim does, in its sentence, its caution or the names of its figures', () => {
    const found = claims.flatMap(({ id, sentence, caution, figures }) =>
      [sentence, caution ?? '', ...figures.map(({ label }) => label)].flatMap((text) =>
        loadedWordsIn(text).map((word) => `${id}: ${word}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['Go simply wins, obviously', ['simply', 'obviously']],
    ['Rust is blazingly fast and beats Go', ['blazingly', 'beats']],
    ['Go vs. Rust: the winner', ['vs', 'winner']],
    ['It is just the simplest tool!', ['just', 'simplest', '!']],
    ['A painful, bloated legacy', ['painful', 'bloated', 'legacy']],
    ['Computed just now, in the upbeat network', []],
  ])('finds the loaded words of %j', (text, words) => {
    expect(loadedWordsIn(text)).toEqual(words);
  });
});
