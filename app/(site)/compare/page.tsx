import type { Metadata, Route } from 'next';
import { claimView } from '@/components/comparison/claim-view';
import { ComparisonTable, type DimensionRow } from '@/components/comparison/comparison-table';
import { FilterForm } from '@/components/comparison/filter-form';
import { ReadOn } from '@/components/comparison/read-on';
import { FavoursBar } from '@/components/comparison/favours-bar';
import { PageContainer } from '@/components/layout/page-container';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { byDimension, countFavours, filterClaims } from '@/lib/domain/comparison/claim-filter';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { strongestClaims } from '@/lib/domain/comparison/strongest-claim';
import type { Claim, DimensionId } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { filterChoices, filterQuery, readFilter, type FilterName } from './filter-query';

const names: readonly FilterName[] = ['dimension', 'workload', 'role', 'favours'];
const address = '/compare' as Route;
const mostPerSide = 2;
const text = getText().comparison;

export const metadata: Metadata = { title: text.title, description: text.lead };

export default async function ComparePage({ searchParams }: PageProps<'/compare'>) {
  const { filter, unknown } = readFilter(await searchParams, names);
  const shown = filterClaims(claims, filter);
  const order = sidesFor(address) === 'go-left' ? (['go', 'rust'] as const) : (['rust', 'go'] as const);
  const query = filterQuery({ ...filter, dimension: undefined });
  const rows = byDimension(shown).map((group) => rowOf(group.dimension, group.claims, query));
  return (
    <PageContainer className="py-14 sm:py-20">
      <h1 className="heading text-h1">{text.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{text.lead}</p>
      <p className="mt-3 max-w-measure text-small text-ink-2">{text.bias}</p>
      <div className="mt-8 max-w-xl">
        <h2 className="text-small font-semibold">{text.counts.label}</h2>
        <div className="mt-2">
          <FavoursBar
            counts={countFavours(claims)}
            first={order[0]}
            line={message(text.counts.line, { ...countFavours(claims), count: claims.length })}
          />
        </div>
      </div>
      <div className="mt-10">
        <FilterForm
          action={address}
          choices={filterChoices(filter, names)}
          count={message(text.filter.count, { shown: shown.length, all: claims.length })}
          isFiltered={Object.keys(filter).length > 0}
          text={text.filter}
        />
      </div>
      {unknown.length > 0 ? (
        <Notice kind="warning" className="mt-6">
          {message(text.filter.unknown, { names: formatList(unknown) })}
        </Notice>
      ) : null}
      <div className="mt-6">
        {rows.length > 0 ? (
          <ComparisonTable rows={rows} order={order} text={text} />
        ) : (
          <EmptyState title={text.filter.empty}>{text.filter.emptyNext}</EmptyState>
        )}
      </div>
      <ReadOn text={text} first={order[0]} />
    </PageContainer>
  );
}

function rowOf(dimension: DimensionId, found: readonly Claim[], query: string): DimensionRow {
  const best = (language: 'go' | 'rust') =>
    strongestClaims(found, language, mostPerSide).map((claim) => claimView(claim, todayInUtc(), text));
  return {
    id: dimension,
    href: `/compare/${dimension}${query}`,
    ...text.dimensions[dimension],
    best: { go: best('go'), rust: best('rust') },
    counts: countFavours(found),
    count: found.length,
  };
}
