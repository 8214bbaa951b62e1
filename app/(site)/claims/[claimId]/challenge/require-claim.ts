import 'server-only';
import { notFound } from 'next/navigation';
import { claimHistory, type ClaimVersion } from '@/lib/domain/evidence/claim-history';
import { getClaim } from '@/lib/domain/evidence/evidence';

/** The newest wording of a claim that is part of today's evidence; a withdrawn one can no longer be challenged. */
export function requireClaim(claimId: string): ClaimVersion {
  const newest = claimHistory(claimId).at(-1);
  if (!newest || !getClaim(claimId)) notFound();
  return newest;
}
