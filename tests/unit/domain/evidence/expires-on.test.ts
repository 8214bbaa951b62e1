import { describe, expect, test } from 'vitest';
import { claimKindIds, type Claim, type ClaimKind } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { expiredClaimIds } from '@/lib/domain/evidence/expiry';
import { expiresOn } from '@/lib/domain/evidence/expires-on';
import { replacedOn } from '@/lib/domain/evidence/language-releases';
import { addMonths } from '@/lib/domain/evidence/months';

const source = { title: 'T', publisher: 'P', url: 'https://example.org', year: 2026 };
const read = (kind: ClaimKind, changes: Partial<Claim> = {}) =>
  expiresOn({ kind, source, reading: { how: 'page', on: '2026-11-30' }, ...changes });

describe('D17 when a claim is out of date', () => {
  test.each([
    ['documentation', '2027-11-30'],
    ['advice', '2027-11-30'],
    ['status', '2027-05-30'],
    ['case', '2028-11-30'],
    ['report', '2028-11-30'],
  ] as const)('%s, counted from the reading', (kind, day) => {
    expect(read(kind)).toBe(day);
  });

  test.each([
    ['survey', '2026-01', '2027-01-01'],
    ['count', '2025-02-24', '2026-02-24'],
    ['benchmark', '2026-08-22', '2027-08-22'],
    ['status', '2026-05', '2026-11-01'],
    ['survey', '2024', '2025-12-01'],
  ] as const)('%s of %s, counted from the fact however late it was read', (kind, asOf, day) => {
    expect(read(kind, { asOf })).toBe(day);
  });

  test('what a release replaces is out of date with that release, or before', () => {
    const boundTo = { language: 'go', release: '1.27' } as const;
    expect(read('documentation', { boundTo })).toBe('2027-02-01');
    expect(read('status', { boundTo, asOf: '2026-06' })).toBe('2026-12-01');
  });

  test('what was not read itself is due within half a year, and a kind that is due sooner stays so', () => {
    const reading = { how: 'second-hand', on: '2026-11-22' } as const;
    expect(read('report', { reading })).toBe('2027-05-22');
    expect(read('survey', { reading, asOf: '2025-07' })).toBe('2026-01-01');
    expect(read('case', { reading: { how: 'not-read', on: null }, asOf: '2024-07' })).toBe('2025-01-01');
  });

  test('every kind has a rule, and none stands for more than two years', () => {
    for (const kind of claimKindIds) {
      expect(read(kind) > '2026-11-30', kind).toBe(true);
      expect(read(kind) <= '2028-11-30', kind).toBe(true);
    }
  });
});

describe('D17 releases of the languages', () => {
  test.each([
    [{ language: 'go', release: '1.27' }, '2027-02-01'],
    [{ language: 'go', release: '1.25' }, '2026-02-01'],
    [{ language: 'go', release: '1.21' }, '2024-02-01'],
    [{ language: 'rust', release: '1.98' }, '2027-02-20'],
    [{ language: 'rust', release: '1.90' }, '2026-03-18'],
  ] as const)('%o is replaced on %s', (boundTo, day) => {
    expect(replacedOn(boundTo)).toBe(day);
  });

  test('another form of release is a mistake', () => {
    expect(() => replacedOn({ language: 'go', release: 'go1.27' })).toThrow('go1.27');
  });

  test('a day that a month does not have is its last', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-11', 14)).toBe('2028-01-01');
  });
});

describe('D17 what is flagged on 30 November 2026', () => {
  const flagged = expiredClaimIds(claims, '2026-11-30');

  test('is at least what a newer release, edition or count has replaced (content 6 #11)', () => {
    for (const claim of claims) {
      const fact = claim.asOf ?? '2026-11';
      const ages = ['survey', 'benchmark', 'count'].includes(claim.kind);
      if (ages && fact < '2025-11') expect(flagged, claim.id).toContain(claim.id);
      if (claim.boundTo?.language === 'go' && claim.boundTo.release < '1.27') {
        expect(flagged, claim.id).toContain(claim.id);
      }
    }
  });

  test('is nothing that was read this month and is no survey, count, benchmark or release', () => {
    const lasting = claims.filter(
      ({ kind, reading, boundTo }) =>
        ['documentation', 'case', 'report', 'advice'].includes(kind) &&
        !boundTo &&
        (reading.on ?? '') >= '2026-11-01',
    );
    expect(lasting.filter(({ id }) => flagged.includes(id))).toEqual([]);
  });
});
