import { claimView, type ClaimView } from '@/components/comparison/claim-view';
import type { OwnRelevance } from '@/lib/domain/comparison/claim-relevance';
import type { Claim } from '@/lib/domain/evidence/claim';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { relevanceMark } from './relevance-mark';

/** A claim as it is read today, marked where a visitor's result rests on it. */
export function ownClaimView(claim: Claim, own: OwnRelevance | null): ClaimView {
  const view = claimView(claim, todayInUtc(), getText().comparison);
  return own ? { ...view, mark: relevanceMark(own.claims.get(claim.id), own) } : view;
}
