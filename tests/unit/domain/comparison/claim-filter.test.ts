import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { audienceOf } from '@/lib/domain/comparison/claim-audience';
import {
  byDimension,
  countFavours,
  distinctFacts,
  filterClaims,
  type ClaimFilter,
} from '@/lib/domain/comparison/claim-filter';
import { takingTurns } from '@/lib/domain/comparison/strongest-claim';
import { singleOptions } from '@/lib/domain/assessment/question-ids';
import { dimensionIds, favourIds, roleIds } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';

const anyFilter: fc.Arbitrary<ClaimFilter> = fc.record(
  {
    dimension: fc.constantFrom(...dimensionIds),
    workload: fc.constantFrom(...singleOptions.workload),
    role: fc.constantFrom(...roleIds),
    favours: fc.constantFrom(...favourIds),
  },
  { requiredKeys: [] },
);
const someClaims = fc.subarray([...claims]);

describe('D01 filters', () => {
  test.prop([anyFilter])(
    'what passes has everything asked for, and nothing that has it is left out',
    (filter) => {
      const shown = new Set(filterClaims(claims, filter));
      for (const claim of claims) {
        const { roles, workloads } = audienceOf(claim);
        const fits =
          (!filter.dimension || claim.dimension === filter.dimension) &&
          (!filter.workload || workloads.length === 0 || workloads.includes(filter.workload)) &&
          (!filter.role || roles.includes(filter.role)) &&
          (!filter.favours || claim.favours === filter.favours);
        expect(shown.has(claim)).toBe(fits);
      }
    },
  );

  test.prop([someClaims])('counts lose no fact, and dimensions no claim', (some) => {
    const facts = distinctFacts(some);
    expect(Object.values(countFavours(some)).reduce((sum, count) => sum + count, 0)).toBe(facts.length);
    expect(some.filter((claim) => !facts.includes(claim)).every(({ sameFactAs }) => sameFactAs)).toBe(true);
    expect(byDimension(some).flatMap((group) => group.claims)).toHaveLength(some.length);
  });
});

describe('F18 a fact that two claims give', () => {
  const [base] = claims;
  const one = { ...base!, id: 'one', favours: 'rust' } as const;
  const same = { ...one, id: 'same', sameFactAs: 'one' };

  test('counts once while both are there, and still counts when only one is', () => {
    expect(countFavours([one, same])).toEqual({ go: 0, rust: 1, both: 0, neither: 0 });
    expect(countFavours([same])).toEqual({ go: 0, rust: 1, both: 0, neither: 0 });
  });
});

describe('D11 neutral order', () => {
  test.prop([someClaims, fc.constantFrom('go' as const, 'rust' as const)])(
    'the sides take turns as long as both have claims left',
    (some, first) => {
      const turns = takingTurns(some, first);
      expect([...turns].sort(byId)).toEqual([...some].sort(byId));
      const second = first === 'go' ? 'rust' : 'go';
      const ofSide = (side: 'go' | 'rust') => some.filter(({ favours }) => favours === side).length;
      const shorter = Math.min(ofSide('go'), ofSide('rust'));
      for (let pair = 0; pair < shorter; pair += 1) {
        expect(turns[2 * pair]?.favours).toBe(first);
        expect(turns[2 * pair + 1]?.favours).toBe(second);
      }
    },
  );
});

function byId(left: { id: string }, right: { id: string }): number {
  return left.id < right.id ? -1 : 1;
}
