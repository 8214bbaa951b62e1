import { unknownAnswer } from '../assessment/question-ids';
import type { Claim } from '../evidence/claim';
import { expiredClaimIds } from '../evidence/expiry';
import type { StoredResult } from '../model/result';

/** Ids of the claims behind a result: of the answers given and of the gates that hold or are open; in id order. */
export function claimIdsBehind(result: Pick<StoredResult, 'contributions' | 'gates'>): string[] {
  const answers = result.contributions.filter((each) => each.answer !== unknownAnswer);
  const gates = result.gates.filter((gate) => gate.state !== 'false');
  return [...new Set([...answers, ...gates].flatMap((each) => each.claims))].sort();
}

/**
 * Ids of the claims behind a result that are out of date on a day and were not when it was made (N03).
 * A result that does not say what had expired was made before anything could expire.
 * @param day YYYY-MM-DD
 */
export function expiredSince(
  result: Pick<StoredResult, 'contributions' | 'gates' | 'expiredClaims'>,
  claims: readonly Claim[],
  day: string,
): string[] {
  const behind = new Set(claimIdsBehind(result));
  const known = new Set(result.expiredClaims);
  return expiredClaimIds(claims, day).filter((id) => behind.has(id) && !known.has(id));
}
