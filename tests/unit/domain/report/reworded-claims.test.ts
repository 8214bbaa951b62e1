import { expect, test } from 'vitest';
import { claims } from '@/lib/domain/evidence/evidence';
import { claimHistory, isRestated } from '@/lib/domain/evidence/claim-history';
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
  const renamed = ids.filter((id) => historyOf(id).length > 1 && !restated.includes(id));
  expect(renamed.length).toBeGreaterThan(0);
  expect(rewordedClaims(renamed, '2026-11')).toEqual([]);
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
