import type { DimensionRow } from '@/components/comparison/comparison-table';
import { distinctFacts } from '@/lib/domain/comparison/claim-filter';
import { byRelevance, type OwnRelevance } from '@/lib/domain/comparison/claim-relevance';
import { strongestClaims } from '@/lib/domain/comparison/strongest-claim';
import type { Claim, DimensionId } from '@/lib/domain/evidence/claim';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { ownClaimView } from './own-claim-view';
import { relevanceMark } from './relevance-mark';

const mostPerSide = 2;

/**
 * One dimension of the comparison with the claims found in it.
 * @param query what the address of the dimension's own page ends in
 * @param own puts the claims first that a visitor's result rests on; null for the usual order
 */
export function dimensionRow(
  dimension: DimensionId,
  found: readonly Claim[],
  query: string,
  own: OwnRelevance | null,
): DimensionRow {
  const { comparison: text } = getText();
  const strongest = strongestClaims(found, todayInUtc());
  const best = (language: 'go' | 'rust') =>
    byRelevance(own ? strongest[language] : leaders(strongest[language]), ({ id }) => own?.claims.get(id))
      .slice(0, mostPerSide)
      .map((claim) => ownClaimView(claim, own));
  return {
    id: dimension,
    href: `/compare/${dimension}${query}`,
    ...text.dimensions[dimension],
    best: { go: best('go'), rust: best('rust') },
    count: message(text.counts.total, { count: distinctFacts(found).length }),
    mark: own ? relevanceMark(own.dimensions.get(dimension), own) : undefined,
  };
}

/** Claims that may stand for a whole dimension: a hint only where nothing stronger leads. */
function leaders(strongest: readonly Claim[]): Claim[] {
  return strongest.filter(({ strength }, at) => at === 0 || strength > 1);
}
