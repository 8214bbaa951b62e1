import type { Claim } from '@/lib/domain/evidence/claim';
import { getClaim } from '@/lib/domain/evidence/evidence';

/** The claims with these ids, in their order. Ids come from our own lists, which a test checks against the evidence. */
export function claimsById(ids: readonly string[]): Claim[] {
  return ids.map(getClaim).filter((claim) => claim !== null);
}
