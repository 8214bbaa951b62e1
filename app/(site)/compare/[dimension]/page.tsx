import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { ClaimEntry } from '@/components/comparison/claim-entry';
import { claimView } from '@/components/comparison/claim-view';
import { FavoursBar } from '@/components/comparison/favours-bar';
import { FilterForm } from '@/components/comparison/filter-form';
import { PageContainer } from '@/components/layout/page-container';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { countFavours, filterClaims } from '@/lib/domain/comparison/claim-filter';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { takingTurns } from '@/lib/domain/comparison/strongest-claim';
import { dimensionIds, type DimensionId } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { filterChoices, readFilter, type FilterName } from '../filter-query';

const names: readonly FilterName[] = ['workload', 'role', 'favours'];
const text = getText().comparison;

type Props = PageProps<'/compare/[dimension]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, answer } = text.dimensions[requireDimension((await params).dimension)];
  return { title: name, description: answer };
}

export default async function DimensionPage({ params, searchParams }: Props) {
  const dimension = requireDimension((await params).dimension);
  const address = `/compare/${dimension}` as Route;
  const first = sidesFor(address) === 'go-left' ? 'go' : 'rust';
  const { filter, unknown } = readFilter(await searchParams, names);
  const all = filterClaims(claims, { dimension });
  const shown = takingTurns(filterClaims(all, filter), first);
  const counts = countFavours(all);
  const { name, answer } = text.dimensions[dimension];
  return (
    <PageContainer className="py-14 sm:py-20">
      <p className="text-small">
        <TextLink href={'/compare'}>{text.dimensionPage.back}</TextLink>
      </p>
      <h1 className="mt-3 heading text-h1">{name}</h1>
      <div className="mt-6 grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="short">
          <h2 id="short" className="sr-only">
            {text.dimensionPage.short}
          </h2>
          <p className="max-w-measure text-lead">{answer}</p>
        </section>
        <FavoursBar
          counts={counts}
          first={first}
          line={message(text.counts.line, { ...counts, count: all.length })}
        />
      </div>
      <section aria-labelledby="claims" className="mt-12">
        <h2 id="claims" className="heading text-h2">
          {text.dimensionPage.claims}
        </h2>
        <div className="mt-4">
          <FilterForm
            action={address}
            choices={filterChoices(filter, names)}
            count={message(text.filter.count, { shown: shown.length, all: all.length })}
            isFiltered={Object.keys(filter).length > 0}
            text={text.filter}
          />
        </div>
        {unknown.length > 0 ? (
          <Notice kind="warning" className="mt-6">
            {message(text.filter.unknown, { names: formatList(unknown) })}
          </Notice>
        ) : null}
        {shown.length > 0 ? (
          <ul className="[&>li:first-child]:border-t-0">
            {shown.map((claim) => (
              <ClaimEntry key={claim.id} claim={claimView(claim, todayInUtc(), text)} text={text} />
            ))}
          </ul>
        ) : (
          <EmptyState title={text.filter.empty} className="mt-6">
            {text.filter.emptyNext}
          </EmptyState>
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
