import type { Claim } from './claim';

/** Whether a claim counts as out of date on a day (YYYY-MM-DD). */
export function isExpired(claim: Pick<Claim, 'expires'>, day: string): boolean {
  return day >= claim.expires;
}

/** The first day after this one on which another claim counts as out of date; null when there is none. */
export function nextExpiry(claims: readonly Pick<Claim, 'expires'>[], day: string): string | null {
  const days = claims.map(({ expires }) => expires).filter((expires) => expires > day);
  return days.sort()[0] ?? null;
}

/** Ids of the claims that are out of date on a day, in id order. */
export function expiredClaimIds(claims: readonly Claim[], day: string): string[] {
  return claims
    .filter((claim) => isExpired(claim, day))
    .map((claim) => claim.id)
    .sort();
}
