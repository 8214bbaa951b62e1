import type { Claim } from '../evidence/claim';
import { claimAudiences, type Audience } from './topics/claim-audiences';

/** Whom a claim is for: as it was read for the filters, or else as it was released. */
export function audienceOf({ id, roles, workloads }: Pick<Claim, 'id' | 'roles' | 'workloads'>): Audience {
  return claimAudiences[id] ?? { roles, workloads };
}
