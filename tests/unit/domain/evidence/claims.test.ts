import { describe, expect, test } from 'vitest';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { validateBank } from '@/lib/domain/assessment/validate-bank';
import { dimensionIds, type Claim } from '@/lib/domain/evidence/claim';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { expiredClaimIds, isExpired } from '@/lib/domain/evidence/expiry';

/** Numbers that name a thing instead of measuring it: versions, standards, years. */
const names = /\b(Go|Rust|InfluxDB) \d[\d.]*|FIPS \d+-\d+|\b20[12]\d\b/g;

function numbersIn(sentence: string): number[] {
  return (sentence.replaceAll(names, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

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
    ...(claim.roles.length > 0 ? [] : [`${claim.id}: nobody asks about it`]),
  ];
}

describe('N03 D05 D06 claims', () => {
  test('there are 152, each with an id of its own', () => {
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(152);
    expect(claims).toHaveLength(152);
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

  test('what nobody has read is marked, and only that', () => {
    for (const claim of claims) expect(claim.seen === null, claim.id).toBe(claim.status === 'unchecked');
    expect(claims.filter((claim) => claim.status === 'unchecked')).toHaveLength(9);
  });

  test('D11 the sentences take no side', () => {
    const loaded =
      /\b(blazing|lightning|painful|beats|superior|inferior|king|crushes|simply|obviously|just|best|worst|amazing|terrible)\b|!/i;
    expect(claims.filter((claim) => loaded.test(claim.sentence)).map((claim) => claim.sentence)).toEqual([]);
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

  test('nothing was out of date when it was released; everything is some day', () => {
    expect(expiredClaimIds(claims, '2026-11-22')).toEqual([]);
    expect(expiredClaimIds(claims, '2030-01-01')).toHaveLength(152);
  });
});
