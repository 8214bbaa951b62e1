import type { StoredResult } from '../model/result';
import { claimIdsBehind } from '../report/report-claims';
import { rewordedClaims } from '../report/reworded-claims';

/**
 * Ids of the claims behind a result whose wording changed after the evidence release it was made with, in id
 * order (N25). The result keeps what it said; its readers are told.
 */
export function rewordedSince(result: Pick<StoredResult, 'contributions' | 'gates' | 'versions'>): string[] {
  return rewordedClaims(claimIdsBehind(result), result.versions.evidence);
}
