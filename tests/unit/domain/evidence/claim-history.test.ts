import { describe, expect, test } from 'vitest';
import { changedFields, claimHistory, isRestated } from '@/lib/domain/evidence/claim-history';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { evidenceVersion } from '@/lib/domain/evidence/version';

describe('D07 history of a claim', () => {
  test('the newest wording of every claim is the one that stands today', () => {
    for (const claim of claims) expect(claimHistory(claim.id).at(-1)?.claim).toEqual(claim);
  });

  test('wordings are numbered from one, and each differs from the one before', () => {
    for (const { id } of claims) {
      const versions = claimHistory(id);
      expect(versions.map((version) => version.number)).toEqual(versions.map((_, at) => at + 1));
      versions.slice(1).forEach((version, at) => {
        const before = versions[at];
        expect(before && changedFields(before.claim, version.claim)).not.toEqual([]);
      });
    }
  });

  test('a claim that was weakened keeps what it said before', () => {
    const [first, second] = claimHistory('rust-ecosystem-gaps');
    expect(first?.release).toBe('2026-11');
    expect(second?.release).toBe('2026-11.2');
    expect(first && second && changedFields(first.claim, second.claim)).toEqual([
      'sentence',
      'strength',
      'caution',
    ]);
  });

  test('today’s release is among those that history reads', () => {
    const releases = claims.flatMap(({ id }) => claimHistory(id).map((version) => version.release));
    expect(releases).toContain(evidenceVersion);
  });

  test('an id that was never released has no history', () => {
    expect(claimHistory('no-such-claim')).toEqual([]);
  });

  test('names of figures count apart from figures, and change nothing that a claim says', () => {
    const claim = getClaim('grab-counter-service-rewrite')!;
    const [figure] = claim.figures;
    const renamed = { ...claim, figures: [{ ...figure!, label: 'Another name' }] };
    const counted = { ...claim, figures: [{ ...figure!, label: 'Another name', low: 1 }] };
    expect(changedFields(claim, renamed)).toEqual(['figureLabels']);
    expect(changedFields(claim, counted)).toEqual(['figures']);
    expect(isRestated(claim, renamed)).toBe(false);
    expect(isRestated(claim, counted)).toBe(true);
  });

  test('another expiry is in the history, and is no restatement; another way of reading is one', () => {
    const claim = getClaim('grab-counter-service-rewrite')!;
    expect(changedFields(claim, { ...claim, expires: '2040-01-01' })).toEqual(['expires']);
    expect(isRestated(claim, { ...claim, expires: '2040-01-01' })).toBe(false);
    expect(
      isRestated(claim, {
        ...claim,
        expires: '2040-01-01',
        reading: { how: 'second-hand', on: '2039-01-01' },
      }),
    ).toBe(true);
    expect(isRestated(claim, { ...claim, sentence: 'Another sentence.' })).toBe(true);
  });
});
