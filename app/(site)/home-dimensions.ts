import type { HomeClaim, HomeDimension } from '@/components/home/comparison';
import type { Language } from '@/lib/domain/assessment/bank';
import { distinctFacts, filterClaims } from '@/lib/domain/comparison/claim-filter';
import { strongestClaims } from '@/lib/domain/comparison/strongest-claim';
import type { Claim, DimensionId } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import type { comparisonText } from '@/lib/text/en/comparison';

/** The dimensions of the choice itself; the others are about what comes with it. */
export const shownDimensions = [
  'memory-reliability',
  'performance',
  'concurrency',
  'learning-dx',
  'ecosystem',
] as const satisfies readonly DimensionId[];

/** The rows of the home page: in each dimension the claim that the comparison, too, names first for a language. */
export function homeDimensions(text: typeof comparisonText): HomeDimension[] {
  return shownDimensions.map((id) => {
    const found = filterClaims(claims, { dimension: id });
    const strongest = strongestClaims(found, todayInUtc());
    const first = (language: Language) => {
      const [claim] = strongest[language];
      return claim ? claimWords(claim, text) : null;
    };
    return {
      id,
      name: text.dimensions[id].name,
      href: `/compare/${id}`,
      claims: { go: first('go'), rust: first('rust') },
      count: distinctFacts(found).length,
    };
  });
}

function claimWords({ id, sentence, source }: Claim, text: typeof comparisonText): HomeClaim {
  const line = message(text.claim.source, { publisher: source.publisher, year: String(source.year) });
  return { sentence, href: `/claims/${id}`, source: line };
}
