import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { ClaimEntries } from '@/components/comparison/claim-entries';
import { FavoursBar } from '@/components/comparison/favours-bar';
import { PageContainer } from '@/components/layout/page-container';
import { TextLink } from '@/components/ui/text-link';
import { countFavours, filterClaims } from '@/lib/domain/comparison/claim-filter';
import { byRelevance } from '@/lib/domain/comparison/claim-relevance';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { takingTurns } from '@/lib/domain/comparison/strongest-claim';
import { dimensionIds, type DimensionId } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { getText } from '@/lib/text/catalogue';
import { FilterPart } from '../filter-part';
import { filterQuery, readAsked, type FilterName } from '../filter-query';
import { getOwnAnswers } from '../own-answers';
import { ownClaimView } from '../own-claim-view';
import { relevanceMark } from '../relevance-mark';

const names: readonly FilterName[] = ['workload', 'role', 'favours'];
const text = getText().comparison;

type Props = PageProps<'/compare/[dimension]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const dimension = requireDimension((await params).dimension);
  const { name, answer } = text.dimensions[dimension];
  return { title: name, description: answer, alternates: { canonical: `/compare/${dimension}` } };
}

/** Reads whose answers the browser holds only when the address asks for an order by them. */
export default async function DimensionPage({ params, searchParams }: Props) {
  const dimension = requireDimension((await params).dimension);
  const address = `/compare/${dimension}` as Route;
  const first = sidesFor(address) === 'go-left' ? 'go' : 'rust';
  const asked = readAsked(await searchParams, names);
  const { filter, source } = asked;
  const own = source === null ? null : await getOwnAnswers(source);
  const relevance = own?.relevance ?? null;
  const all = filterClaims(claims, { dimension });
  const shown = byRelevance(takingTurns(filterClaims(all, filter), first), ({ id }) =>
    relevance?.claims.get(id),
  ).map((claim) => ownClaimView(claim, relevance));
  const counts = countFavours(all);
  const { name, answer } = text.dimensions[dimension];
  const mark = relevance && relevanceMark(relevance.dimensions.get(dimension), relevance);
  return (
    <PageContainer className="py-14 sm:py-20">
      <p className="text-small">
        <TextLink href={`/compare${filterQuery({}, source)}` as Route}>{text.dimensionPage.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">{name}</h1>
      <div className="mt-6 grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="short">
          <h2 id="short" className="sr-only">
            {text.dimensionPage.short}
          </h2>
          <p className="max-w-measure text-lead">{answer}</p>
        </section>
        <div className="lg:pt-2.5">
          <FavoursBar counts={counts} first={first} text={text.counts} />
        </div>
      </div>
      <section aria-labelledby="claims" className="mt-12">
        <h2 id="claims" className="heading text-h2">
          {text.dimensionPage.claims}
        </h2>
        <div className="mt-4">
          <FilterPart {...{ address, names, asked, own }} mark={mark ?? undefined} claims={all} />
        </div>
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
          <ClaimEntries claims={shown} text={text} />
        )}
      </section>
    </PageContainer>
  );
}

function requireDimension(value: string): DimensionId {
  const dimension = dimensionIds.find((id) => id === value);
  if (!dimension) notFound();
  return dimension;
}
