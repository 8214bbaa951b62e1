import {
  dimensionIds,
  type Claim,
  type DimensionId,
  type Favours,
  type Role,
  type Workload,
} from '../evidence/claim';
import { audienceOf } from './claim-audience';

/** What a reader narrows the evidence to; absent means all. */
export interface ClaimFilter {
  dimension?: DimensionId;
  workload?: Workload;
  role?: Role;
  favours?: Favours;
}

/** All that a reader can narrow by, in the order in which it is offered. */
export const filterNames = ['dimension', 'workload', 'role', 'favours'] as const;
export type FilterName = (typeof filterNames)[number];

/**
 * Claims that pass every part of the filter, in their order. Roles and kinds of work are those of {@link audienceOf};
 * a claim about no kind of work holds for every kind.
 */
export function filterClaims(claims: readonly Claim[], filter: ClaimFilter): Claim[] {
  const { dimension, workload, role, favours } = filter;
  return claims.filter((claim) => {
    const { roles, workloads } = audienceOf(claim);
    return (
      (!dimension || claim.dimension === dimension) &&
      (!workload || workloads.length === 0 || workloads.includes(workload)) &&
      (!role || roles.includes(role)) &&
      (!favours || claim.favours === favours)
    );
  });
}

/** One claim for each fact: of two that give the same fact in other figures, the one that the other refers to. */
export function distinctFacts(claims: readonly Claim[]): Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.filter(({ sameFactAs }) => sameFactAs === undefined || !ids.has(sameFactAs));
}

/** How many facts speak for whom; the four sum to the number of {@link distinctFacts}. */
export function countFavours(claims: readonly Claim[]): Record<Favours, number> {
  const counts: Record<Favours, number> = { go: 0, rust: 0, both: 0, neither: 0 };
  for (const claim of distinctFacts(claims)) counts[claim.favours] += 1;
  return counts;
}

/** Dimensions that have any of these claims, with them, in the order of the comparison. */
export function byDimension(claims: readonly Claim[]): { dimension: DimensionId; claims: Claim[] }[] {
  return dimensionIds
    .map((dimension) => ({ dimension, claims: claims.filter((claim) => claim.dimension === dimension) }))
    .filter((group) => group.claims.length > 0);
}
