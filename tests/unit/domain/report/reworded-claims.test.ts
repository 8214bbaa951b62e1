import { expect, test } from 'vitest';
import { claims } from '@/lib/domain/evidence/evidence';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { rewordedClaims } from '@/lib/domain/report/reworded-claims';

const ids = claims.map((claim) => claim.id);
const reworded = ids.filter((id) => claimHistory(id).length > 1);

test('claims written anew after a release are named, in the order given, and no other (N03)', () => {
  expect(reworded.length).toBeGreaterThan(0);
  expect(rewordedClaims(ids, '2026-11')).toEqual(reworded);
});

test('from the release that wrote it anew on, a claim counts as unchanged', () => {
  for (const id of reworded) {
    const last = claimHistory(id).at(-1)!.release;
    expect(rewordedClaims([id], last)).toEqual([]);
  }
});

test('a later number of the same month is later, also beyond nine, and so is a later month', () => {
  const [id] = reworded;
  expect(rewordedClaims([id!], '2026-11.10')).toEqual([]);
  expect(rewordedClaims([id!], '2026-12')).toEqual([]);
  expect(rewordedClaims([id!], '2026-10.9')).toEqual([id]);
});
