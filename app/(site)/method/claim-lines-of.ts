import { claimView } from '@/components/comparison/claim-view';
import type { ClaimLine } from '@/components/method/claim-lines';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';

/** The claims with these ids as the comparison words them today. Ids come from the model, whose release checks them. */
export function claimLinesOf(ids: readonly string[]): ClaimLine[] {
  const { comparison } = getText();
  return ids
    .map(getClaim)
    .filter((claim) => claim !== null)
    .map((claim) => claimView(claim, todayInUtc(), comparison));
}
