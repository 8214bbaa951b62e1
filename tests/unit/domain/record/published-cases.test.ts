import { describe, expect, test } from 'vitest';
import { publishedCases } from '@/lib/domain/record/published-cases';

const sources = publishedCases.map(({ id, source }) => ({ id, ...source }));

describe('N29 where the published decisions come from', () => {
  test('what was not read at its address says what was read instead', () => {
    const silent = sources.filter(({ reading }) => reading.how !== 'page' && !reading.at);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('every day of reading is a day, or is left open', () => {
    const days = sources.map(({ reading }) => reading.on).filter((on) => on !== null);
    expect(days.filter((on) => !/^20\d\d-[01]\d-[0-3]\d$/.test(on))).toEqual([]);
  });

  test('no address is that of a mirror, and no title or publisher hides what the source is (content 6 #1)', () => {
    const mirrors = /sujeet\.pro|slidepub|redlib|gitblind|packtpub|pages\.dev|vsrinivas/;
    const vague = /from memory|recalled|\(copy\)|\bcopies\b/;
    expect(sources.filter(({ url }) => mirrors.test(url)).map(({ id }) => id)).toEqual([]);
    expect(sources.filter(({ title }) => vague.test(title)).map(({ id }) => id)).toEqual([]);
    expect(sources.filter(({ publisher }) => publisher === 'github.com').map(({ id }) => id)).toEqual([]);
  });
});
