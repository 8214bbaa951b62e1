import type { Metadata, Route } from 'next';
import { ClaimEntries } from '@/components/comparison/claim-entries';
import { ClaimCounts } from '@/components/comparison/claim-counts';
import { MattersNote } from '@/components/comparison/matters-note';
import { Neighbours } from '@/components/comparison/neighbours';
import { ReadingNote } from '@/components/comparison/reading-note';
import { PageContainer } from '@/components/layout/page-container';
import { TextLink } from '@/components/ui/text-link';
import type { Language } from '@/lib/domain/assessment/bank';
import { countFavours, filterClaims } from '@/lib/domain/comparison/claim-filter';
import { byRelevance } from '@/lib/domain/comparison/claim-relevance';
import { measuredClaim } from '@/lib/domain/comparison/measured-claim';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { takingTurns } from '@/lib/domain/comparison/strongest-claim';
import type { Claim, DimensionId } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { FilterPart } from './filter-part';
import { dimensionFilterNames, filterQuery, type Asked } from './filter-query';
import type { OwnAnswers } from './own-answers';
import { ownClaimView } from './own-claim-view';
import { relevanceMark } from './relevance-mark';

const { comparison: text, readingNote } = getText();
/** Claims that are open from the start; the rest is one press away. */
const mostOpen = 8;

type DimensionViewProps = {
  dimension: DimensionId;
  asked: Asked;
  /** The visitor's own answers, where the address asks for an order by them and there are some. */
  own: OwnAnswers | null;
};

export function dimensionMetadata(dimension: DimensionId): Metadata {
  const { name, answer } = text.dimensions[dimension];
  return { title: name, description: answer, alternates: { canonical: `/compare/${dimension}` } };
}

/** The claim whose figure stands for the dimension, then the sides taking turns. */
function inOrder(found: readonly Claim[], first: Language): Claim[] {
  const leading = measuredClaim(found, todayInUtc());
  const turns = takingTurns(found, first);
  return leading ? [leading, ...turns.filter((claim) => claim !== leading)] : turns;
}

/** One dimension in depth, narrowed and ordered as asked. */
export function DimensionView({ dimension, asked, own }: DimensionViewProps) {
  const address = `/compare/${dimension}` as Route;
  const first = sidesFor(address) === 'go-left' ? 'go' : 'rust';
  const { filter, source } = asked;
  const relevance = own?.relevance ?? null;
  const all = filterClaims(claims, { dimension });
  const found = filterClaims(all, filter);
  const shown = byRelevance(inOrder(found, first), ({ id }) => relevance?.claims.get(id)).map((claim) =>
    ownClaimView(claim, relevance),
  );
  const { name, answer, matters } = text.dimensions[dimension];
  const mark = relevance && relevanceMark(relevance.dimensions.get(dimension), relevance);
  return (
    <PageContainer className="py-14 sm:py-20">
      <p className="text-small">
        <TextLink href={`/compare${filterQuery({}, source)}` as Route}>{text.dimensionPage.back}</TextLink>
      </p>
      <div className="mt-3 grid gap-x-8 gap-y-8 lg:grid-cols-12 lg:items-end">
        <div className="lg:col-span-8">
          <h1 className="heading text-h1">{name}</h1>
          <section aria-labelledby="short" className="mt-4">
            <h2 id="short" className="sr-only">
              {text.dimensionPage.short}
            </h2>
            <p className="max-w-measure text-lead text-ink-2 sm:text-h3">{answer}</p>
            <ReadingNote guide="dimension" text={readingNote} className="mt-3" />
          </section>
        </div>
        <MattersNote matters={matters} text={text.dimensionPage} className="lg:col-span-4" />
      </div>
      <section aria-labelledby="claims" className="mt-10">
        <h2 id="claims" className="sr-only">
          {text.dimensionPage.claims}
        </h2>
        <FilterPart
          {...{ address, asked, own }}
          names={dimensionFilterNames}
          mark={mark ?? undefined}
          claims={all}
        />
        {own ? (
          <>
            <ClaimEntries
              claims={shown.filter((claim) => claim.mark)}
              heading={{ id: 'own-claims', words: text.dimensionPage.fit }}
              text={text}
            />
            <ClaimEntries
              claims={shown.filter((claim) => !claim.mark)}
              heading={{ id: 'other-claims', words: text.dimensionPage.others }}
              text={text}
            />
          </>
        ) : (
          <ClaimEntries claims={shown} most={mostOpen} text={text} />
        )}
      </section>
      <Neighbours dimension={dimension} query={filterQuery(filter, source)} text={text} />
      <ClaimCounts counts={countFavours(all)} text={text.counts} />
    </PageContainer>
  );
}
