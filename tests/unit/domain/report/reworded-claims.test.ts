import { expect, test } from 'vitest';
import { claims } from '@/lib/domain/evidence/evidence';
import { changedFields, claimHistory, isRestated } from '@/lib/domain/evidence/claim-history';
import { rewordedClaims } from '@/lib/domain/report/reworded-claims';

const ids = claims.map((claim) => claim.id);
const historyOf = (id: string) => claimHistory(id).map((version) => version.claim);
const restated = ids.filter((id) => {
  const wordings = historyOf(id);
  return wordings.slice(1).some((claim, at) => isRestated(wordings[at]!, claim));
});

test('claims written anew after a release are named, in the order given, and no other (N03)', () => {
  expect(restated.length).toBeGreaterThan(0);
  expect(rewordedClaims(ids, '2026-11')).toEqual(restated);
});

test('a claim of which only figures were named anew is not called reworded (N03)', () => {
  const steps = ids.flatMap((id) => {
    const wordings = historyOf(id);
    return wordings.slice(1).map((claim, at) => [wordings[at]!, claim] as const);
  });
  const renamed = steps.filter(([before, after]) => {
    const changed = changedFields(before, after);
    return changed.length === 1 && changed[0] === 'figureLabels';
  });
  expect(renamed.length).toBeGreaterThan(0);
  expect(renamed.filter(([before, after]) => isRestated(before, after))).toEqual([]);
});

test('a source that was read again in the same way is not a rewording, one read in another way is (N03)', () => {
  const [claim] = claims.filter(({ reading }) => reading.how === 'page');
  const again = { ...claim!, reading: { ...claim!.reading, on: '2026-12-24' } };
  const copied = { ...claim!, reading: { ...claim!.reading, how: 'copy' as const } };
  expect(isRestated(claim!, again)).toBe(false);
  expect(isRestated(claim!, copied)).toBe(true);
});

test('from the release that wrote it anew on, a claim counts as unchanged (N03)', () => {
  for (const id of restated) {
    const last = claimHistory(id).at(-1)!.release;
    expect(rewordedClaims([id], last)).toEqual([]);
  }
});

test('a later number of the same month is later, also beyond nine, and so is a later month (N03)', () => {
  const [id] = restated;
  expect(rewordedClaims([id!], '2026-11.10')).toEqual([]);
  expect(rewordedClaims([id!], '2026-12')).toEqual([]);
  expect(rewordedClaims([id!], '2026-10.9')).toEqual([id]);
});
