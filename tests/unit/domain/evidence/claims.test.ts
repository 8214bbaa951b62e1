import { describe, expect, test } from 'vitest';
import { banks } from '@/lib/domain/assessment/banks';
import { validateBank } from '@/lib/domain/assessment/validate-bank';
import { dimensionIds, type Claim, type Favours, type Figure } from '@/lib/domain/evidence/claim';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { expiredClaimIds, isExpired, nextExpiry } from '@/lib/domain/evidence/expiry';
import { subjectIds } from '@/lib/domain/evidence/subjects';
import { subjectsOf } from '@/lib/domain/evidence/value-subjects';

/** Numbers that name a thing instead of measuring it: versions, standards, years, tiers, names such as PyO3 or wasm32-wasip2. */
const names =
  /\b(Go|Rust|InfluxDB|WASI|Tier|ISO|IEC|SIL) \d[\d.]*|FIPS \d+-\d+|\b20[12]\d\b|\b[A-Za-z][A-Za-z-]*\d[\w-]*/g;

/** The numbers of a sentence, as they are written: 0.11, 55%. */
function numbersIn(sentence: string): string[] {
  return sentence.replaceAll(names, '').match(/\d+(?:\.\d+)?%?/g) ?? [];
}

/** An end of a figure says the number; a whole percentage may be one that the figure gives with decimals. */
function standsIn(figures: readonly Figure[], written: string): boolean {
  const number = Number.parseFloat(written);
  const isWholePercent = written.endsWith('%') && Number.isInteger(number);
  return figures.some(({ low, high, unit }) =>
    [low, high].some(
      (end) => end === number || (isWholePercent && unit === '%' && Math.round(end) === number),
    ),
  );
}

const isDay = (day: string | null) => day !== null && /^20\d\d-[01]\d-[0-3]\d$/.test(day);

function problemsOf(claim: Claim): string[] {
  const { title, publisher, url, year } = claim.source;
  return [
    ...numbersIn(claim.sentence)
      .filter((number) => !standsIn(claim.figures, number))
      .map((number) => `${claim.id}: ${number} stands in no figure`),
    ...(claim.figures.every(({ low, high }) => low <= high) ? [] : [`${claim.id}: a spread is upside down`]),
    ...(title && publisher && url.startsWith('https://') ? [] : [`${claim.id}: incomplete source`]),
    ...(year >= 2005 && year <= 2026 ? [] : [`${claim.id}: no year`]),
    ...(claim.status === 'unchecked' || isDay(claim.reading.on) ? [] : [`${claim.id}: no day of reading`]),
    ...(claim.roles.length > 0 ? [] : [`${claim.id}: nobody asks about it`]),
  ];
}

describe('N03 D05 D06 claims', () => {
  test('each has an id of its own', () => {
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  test('each has a full source with a year, and every number of its sentence among its figures', () => {
    expect(claims.flatMap(problemsOf)).toEqual([]);
  });

  test.each([
    ['57%', true],
    ['57.1%', true],
    ['56%', false],
    ['57', false],
    ['2', false],
  ])('a figure of 57.1% says %s: %s', (written, isSaid) => {
    expect(standsIn([{ label: 'Share', low: 57.1, high: 57.1, unit: '%' }], written)).toBe(isSaid);
  });

  test('every dimension speaks for both languages', () => {
    for (const dimension of dimensionIds) {
      const favours = claims.filter((claim) => claim.dimension === dimension).map((claim) => claim.favours);
      expect(favours, dimension).toEqual(expect.arrayContaining(['go', 'rust']));
    }
  });

  test('what nobody has read at its source is no more than a hint', () => {
    const unread = claims.filter((claim) => claim.status === 'unchecked');
    expect(unread.filter((claim) => claim.strength > 1).map((claim) => claim.id)).toEqual([]);
  });

  test('a sentence can be read by itself: it does not lean on the claim before it', () => {
    const leaning = /^(?:The|In the) same |\bthat survey\b|^A year earlier|^\d[\d.]*% (?:say|find|of those)/;
    expect(claims.filter(({ sentence }) => leaning.test(sentence)).map(({ id }) => id)).toEqual([]);
  });

  test('no sentence runs on', () => {
    const longest = 26;
    const sentences = claims.flatMap(({ id, sentence }) =>
      sentence.split(/(?<=[.;:]) /).map((part) => ({ id, words: part.split(/\s+/).length })),
    );
    expect(sentences.filter(({ words }) => words > longest)).toEqual([]);
  });

  test('the names of figures are short, and tell the figures of a claim apart', () => {
    const longest = 60;
    for (const { id, figures } of claims) {
      for (const { label } of figures) expect(label.length, `${id}: ${label}`).toBeLessThanOrEqual(longest);
      const names = figures.map(({ label, language }) => `${label} ${language}`);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });

  test('what nobody has read is marked, and only that', () => {
    for (const { id, reading, status } of claims) {
      expect(reading.on === null, id).toBe(reading.how === 'not-read');
      expect(['second-hand', 'not-read'].includes(reading.how), id).toBe(status === 'unchecked');
    }
  });
});

describe('N03 the bank and its claims', () => {
  const backed = banks.flatMap(({ questions, gates }) => [
    ...questions.flatMap((question) =>
      question.role === 'score'
        ? question.options.map((option) => ({ name: `${question.id}=${option.id}`, ids: option.claims }))
        : [],
    ),
    ...gates.map((gate) => ({ name: gate.id, ids: gate.claims })),
  ]);

  test.each(banks)('every value and gate of bank $version names claims that exist', (bank) => {
    const known = claims.map((claim) => claim.id);
    expect(validateBank(bank, known)).toEqual([]);
  });

  test('nothing rests on unchecked claims alone', () => {
    const alone = backed.filter(
      ({ ids }) => ids.length > 0 && ids.every((id) => getClaim(id)?.status === 'unchecked'),
    );
    expect(alone.map(({ name }) => name)).toEqual([]);
  });
});

describe('D17 expiry', () => {
  test('a claim is out of date from its day on, not before', () => {
    expect(isExpired({ expires: '2027-11-22' }, '2027-11-21')).toBe(false);
    expect(isExpired({ expires: '2027-11-22' }, '2027-11-22')).toBe(true);
  });

  test('the next day on which something goes out of date lies after the day asked about', () => {
    const some = [{ expires: '2028-01-01' }, { expires: '2027-11-22' }];
    expect(nextExpiry(some, '2027-11-21')).toBe('2027-11-22');
    expect(nextExpiry(some, '2027-11-22')).toBe('2028-01-01');
    expect(nextExpiry(some, '2028-01-01')).toBeNull();
  });

  test('everything is out of date some day', () => {
    expect(expiredClaimIds(claims, '2030-01-01')).toHaveLength(claims.length);
  });
});

describe('F17 F18 what a claim is about', () => {
  test('each speaks to at least one question', () => {
    expect(claims.filter(({ about }) => Object.keys(about).length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('every question that values ask about is one that claims can answer', () => {
    const spoken = new Set(claims.flatMap(({ about }) => Object.keys(about)));
    expect([...spoken].filter((subject) => !(subjectIds as readonly string[]).includes(subject))).toEqual([]);
    const asked = banks.flatMap(({ questions }) =>
      questions.flatMap(({ id, options }) => options.flatMap((option) => subjectsOf(id, option.id))),
    );
    expect(new Set(asked).size).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((subject) => !subjectIds.includes(subject))).toEqual([]);
  });

  test('whom it speaks for as a whole follows from whom it speaks for on each question', () => {
    const wrong = claims.filter(({ about, favours }) => !followsFrom(favours, Object.values(about)));
    expect(wrong.map(({ id, about, favours }) => ({ id, about, favours }))).toEqual([]);
  });

  test('a claim with the figures of another names one that exists, about the same questions', () => {
    for (const { id, sameFactAs, about } of claims) {
      if (sameFactAs !== undefined) expect(getClaim(sameFactAs)?.about, id).toEqual(about);
    }
  });

  test('one that compares both languages with figures gives figures of both, or a factor between them', () => {
    const factors = /^(x|%|USD)$/;
    const lopsided = claims.filter(({ compares, figures }) => {
      const sides = new Set(figures.map(({ language }) => language));
      const isFactor = figures.every(({ unit }) => factors.test(unit));
      return compares === 'both' && sides.size === 1 && !sides.has(undefined) && !isFactor;
    });
    expect(lopsided.map(({ id }) => id)).toEqual([]);
  });
});

/** One side alone on all questions is the side as a whole; two sides make it speak for both, or for its main question. */
function followsFrom(favours: Favours, sides: readonly Favours[]): boolean {
  const own = new Set(sides.filter((side) => side === 'go' || side === 'rust'));
  if (own.size === 1) return own.has(favours as 'go' | 'rust');
  if (own.size === 2) return favours === 'both' || favours === sides[0];
  return sides.includes(favours);
}
