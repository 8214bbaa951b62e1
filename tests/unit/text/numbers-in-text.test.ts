import { describe, expect, test } from 'vitest';
import { en } from '@/lib/text/en';
import { catalogueStrings, ownWords } from '@/tests/support/catalogue-strings';
import { allowedNumbers } from './allowed-numbers';

const numbers =
  /\d[\d.,]*%?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|twice|thrice|half|halves|thirds|a third|quarters?|doubl(?:e|es|ed)|tenfold|dozens?|percent)\b/gi;

/** Numbers that are part of a name, of a unit of frequency, or that count what the same text names. */
const notFigures =
  /SHA-256|\bp99\b|Guidelines 2\.2|\b[ABC][12]\b|\b(?:of|in|per) 100\b|95% interval|\b(?:the|between) two\b|\btwo (?:languages|reports)\b/gi;

/** The numbers a text says by itself, in its order: "twice 1 20". */
function numbersIn(text: string): string {
  const found = text.replaceAll(notFigures, '').match(numbers) ?? [];
  return found.map((number) => number.toLowerCase().replace(/[.,]+$/, '')).join(' ');
}

/** An option's or a choice's name may repeat the numbers of its id: "6-12-weeks" reads "In 6 to 12 weeks". */
function repeatsItsId(path: string, found: string): boolean {
  const own: string[] = path.match(/\d+/g) ?? [];
  return found.split(' ').every((number) => own.includes(number));
}

/** The page of staff that shows every component fills them with invented samples. */
const samples = 'design.';

const withNumbers = catalogueStrings()
  .filter(({ path }) => !path.startsWith(samples))
  .map(({ path, pattern }) => ({ path, found: numbersIn(ownWords(pattern)) }))
  .filter(({ path, found }) => found !== '' && !repeatsItsId(path, found));
const allowed = new Map(allowedNumbers.flatMap(({ at }) => Object.entries(at)));

describe('every number comes from data and not from prose (H02)', () => {
  test('no entry of the catalogue holds a number of its own, but for those listed with a reason', () => {
    const unknown = withNumbers.filter(({ path, found }) => allowed.get(path) !== found);
    expect(unknown.map(({ path, found }) => `${path}: ${found}`)).toEqual([]);
  });

  test('the list names no number that is gone, and none twice', () => {
    const present = new Set(withNumbers.map(({ path }) => path));
    expect([...allowed.keys()].filter((path) => !present.has(path))).toEqual([]);
    expect(allowed.size).toBe(allowedNumbers.flatMap(({ at }) => Object.keys(at)).length);
  });

  test.each([
    ['Rust takes 40% less memory than Go.', '40%'],
    ['Builds are twice as fast in Go.', 'twice'],
    ['About half of them chose Rust.', 'half'],
    ['It costs ten times as much, or a third.', 'ten a third'],
    ['{count} of 100 readings, after {days, plural, one {# day} other {# days}}', ''],
    ['{count, plural, =2 {two of them} other {# of them}}', ''],
  ])('finds the numbers of %j', (pattern, found) => {
    expect(numbersIn(ownWords(pattern))).toBe(found);
  });
});

describe('how long an assessment takes (H02)', () => {
  // Reading at 200 words a minute, and 8 seconds to settle on an answer.
  const readingSpeed = 200;
  const settling = 8 / 60;

  test('the minutes on the home page are what reading and answering every question takes', () => {
    const questions = Object.values<{ title: string; options?: Record<string, { label: string }> }>(
      en.questions.questions,
    );
    const words = questions
      .flatMap(({ title, options }) => [title, ...Object.values(options ?? {}).map(({ label }) => label)])
      .join(' ')
      .split(/\s+/).length;
    const minutes = Math.round(words / readingSpeed + questions.length * settling);
    expect(en.site.home.effort).toContain(`About ${minutes} minutes`);
  });
});
