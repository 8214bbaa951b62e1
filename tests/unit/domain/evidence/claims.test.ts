import { describe, expect, test } from 'vitest';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { validateBank } from '@/lib/domain/assessment/validate-bank';
import { dimensionIds, type Claim } from '@/lib/domain/evidence/claim';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { expiredClaimIds, isExpired, nextExpiry } from '@/lib/domain/evidence/expiry';

/** Numbers that name a thing instead of measuring it: versions, standards, years, tiers, names such as PyO3 or wasm32-wasip2. */
const names =
  /\b(Go|Rust|InfluxDB|WASI|Tier) \d[\d.]*|FIPS \d+-\d+|\b20[12]\d\b|\b[A-Za-z][A-Za-z-]*\d[\w-]*/g;

function numbersIn(sentence: string): number[] {
  return (sentence.replaceAll(names, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** How things stand somewhere: true when it was read, and perhaps not a year later. */
const movingIds = [
  'otel-status-go-vs-rust',
  'grpc-rust-preview-2026',
  'tokio-console-needs-unstable',
  'kube-rs-cncf-sandbox',
  'pingora-40m-rps',
  'bytedance-70-percent-go',
  'linkerd-go-and-rust',
  'rust-blog-go-builds-faster',
  'rust-ecosystem-gaps',
  'consultancy-go-to-rust-expectations',
  'slashdata-2024-community-sizes',
];

const isDay = (day: string | null) => day !== null && /^20\d\d-[01]\d-[0-3]\d$/.test(day);

function problemsOf(claim: Claim): string[] {
  const figures = claim.figures.flatMap((figure) => [figure.low, figure.high]);
  const { title, publisher, url, year } = claim.source;
  return [
    ...numbersIn(claim.sentence)
      .filter((number) => !figures.includes(number))
      .map((number) => `${claim.id}: ${number} stands in no figure`),
    ...(claim.figures.every(({ low, high }) => low <= high) ? [] : [`${claim.id}: a spread is upside down`]),
    ...(title && publisher && url.startsWith('https://') ? [] : [`${claim.id}: incomplete source`]),
    ...(year >= 2005 && year <= 2026 ? [] : [`${claim.id}: no year`]),
    ...(claim.status === 'unchecked' || isDay(claim.reading.on) ? [] : [`${claim.id}: no day of reading`]),
    ...(claim.roles.length > 0 ? [] : [`${claim.id}: nobody asks about it`]),
  ];
}

describe('N03 D05 D06 claims', () => {
  test('there are 164, each with an id of its own', () => {
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(164);
    expect(claims).toHaveLength(164);
  });

  test('each has a full source with a year, and every number of its sentence among its figures', () => {
    expect(claims.flatMap(problemsOf)).toEqual([]);
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
  const backed = [
    ...bankV1.questions.flatMap((question) =>
      question.role === 'score'
        ? question.options.map((option) => ({ name: `${question.id}=${option.id}`, ids: option.claims }))
        : [],
    ),
    ...bankV1.gates.map((gate) => ({ name: gate.id, ids: gate.claims })),
  ];

  test('every value and gate names claims that exist', () => {
    expect(
      validateBank(
        bankV1,
        claims.map((claim) => claim.id),
      ),
    ).toEqual([]);
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

  // Days from the reading on, with a few to spare for the length of months.
  const daysValid = ({ expires }: Claim) => (Date.parse(expires) - Date.parse('2026-11-22')) / 86_400_000;
  const yearAndHalf = 1.5 * 366;

  test('what can change within a year is read again within 12 to 18 months', () => {
    const moving = claims.filter(
      ({ kind, status }) => status === 'checked' && ['survey', 'benchmark', 'count'].includes(kind),
    );
    const moved = [...moving, ...claims.filter(({ id }) => movingIds.includes(id))];
    expect(moved.filter((claim) => daysValid(claim) < 365 || daysValid(claim) > yearAndHalf)).toEqual([]);
  });

  test('what was not read at its source is due first, and nothing is trusted for more than three years', () => {
    const limits = claims.map((claim) => (claim.status === 'unchecked' ? yearAndHalf / 2 : 3 * 366));
    expect(claims.filter((claim, at) => daysValid(claim) > limits[at]!).map(({ id }) => id)).toEqual([]);
  });

  test('nothing was out of date when it was released; everything is some day', () => {
    expect(expiredClaimIds(claims, '2026-11-22')).toEqual([]);
    expect(expiredClaimIds(claims, '2030-01-01')).toHaveLength(164);
  });
});
