import type { DimensionRow } from '@/components/comparison/dimension-list';
import { measuredView } from '@/components/comparison/measured-view';
import { distinctFacts } from '@/lib/domain/comparison/claim-filter';
import type { OwnRelevance } from '@/lib/domain/comparison/claim-relevance';
import { measuredClaim } from '@/lib/domain/comparison/measured-claim';
import type { Claim, DimensionId } from '@/lib/domain/evidence/claim';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { relevanceMark } from './relevance-mark';

/**
 * One dimension of the comparison with the claims found in it.
 * @param query what the address of the dimension's own page ends in
 * @param own says what of a visitor's result rests on it; null without answers
 */
export function dimensionRow(
  dimension: DimensionId,
  found: readonly Claim[],
  query: string,
  own: OwnRelevance | null,
): DimensionRow {
  const { comparison: text } = getText();
  const { name, short, matters } = text.dimensions[dimension];
  return {
    id: dimension,
    href: `/compare/${dimension}${query}`,
    name,
    short,
    matters: matters[0] ?? '',
    measured: measuredPart(found),
    count: message(text.counts.total, { count: distinctFacts(found).length }),
    mark: own ? relevanceMark(own.dimensions.get(dimension), own) : undefined,
  };
}

function measuredPart(found: readonly Claim[]): DimensionRow['measured'] {
  const { comparison: text } = getText();
  const claim = measuredClaim(found, todayInUtc());
  const figure = claim && measuredView(claim, text);
  if (!claim || !figure) return null;
  const { publisher, year } = claim.source;
  return {
    figure,
    href: `/claims/${claim.id}`,
    source: message(text.claim.source, { publisher, year: String(year) }),
  };
}
