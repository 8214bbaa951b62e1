import { describe, expect, test } from 'vitest';
import { singleOptions } from '@/lib/domain/assessment/question-ids';
import { audienceOf } from '@/lib/domain/comparison/claim-audience';
import { filterClaims } from '@/lib/domain/comparison/claim-filter';
import { claimAudiences } from '@/lib/domain/comparison/topics/claim-audiences';
import { dimensionIds, roleIds } from '@/lib/domain/evidence/claim';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';

describe('D01 whom a claim is for', () => {
  test('the list names only claims there are', () => {
    expect(Object.keys(claimAudiences).filter((id) => getClaim(id) === null)).toEqual([]);
  });

  test('every claim is for somebody, and says nothing twice', () => {
    for (const claim of claims) {
      const { roles, workloads } = audienceOf(claim);
      expect(roles.length, claim.id).toBeGreaterThan(0);
      expect(new Set(roles).size, claim.id).toBe(roles.length);
      expect(new Set(workloads).size, claim.id).toBe(workloads.length);
    }
  });

  test('within a dimension the roles tell claims apart: no dimension is all of one kind', () => {
    for (const dimension of dimensionIds) {
      const kinds = filterClaims(claims, { dimension }).map((claim) => audienceOf(claim).roles.join());
      expect(new Set(kinds).size, dimension).toBeGreaterThan(1);
    }
  });

  test.each(roleIds)('%s finds claims of its own, and fewer than all', (role) => {
    const found = filterClaims(claims, { role });
    expect(found.length).toBeGreaterThan(10);
    expect(found.length).toBeLessThan(claims.length);
  });

  test.each(singleOptions.workload)('%s finds claims that are about it', (workload) => {
    const found = filterClaims(claims, { workload });
    expect(found.some((claim) => audienceOf(claim).workloads.includes(workload))).toBe(true);
    expect(found.length).toBeLessThan(claims.length);
  });

  test('the filter goes by this list: pay is nothing for security, a known supply-chain attack is', () => {
    const forSecurity = filterClaims(claims, { role: 'security' }).map(({ id }) => id);
    expect(forSecurity).not.toContain('so-2025-median-pay');
    expect(forSecurity).toContain('go-boltdb-typosquat');
  });

  test('a claim that is not on the list keeps what it was released with', () => {
    expect(audienceOf({ id: 'not-there', roles: ['finance'], workloads: ['automation'] })).toEqual({
      roles: ['finance'],
      workloads: ['automation'],
    });
  });
});
