import type { Metadata, Route } from 'next';
import { DimensionList } from '@/components/comparison/dimension-list';
import { ClaimCounts } from '@/components/comparison/claim-counts';
import { MeasuredKey } from '@/components/comparison/measured-key';
import { ReadingNote } from '@/components/comparison/reading-note';
import { ReadOn } from '@/components/comparison/read-on';
import { PageContainer } from '@/components/layout/page-container';
import { StructuredData } from '@/components/layout/structured-data';
import { byDimension, countFavours, filterClaims, filterNames } from '@/lib/domain/comparison/claim-filter';
import { byRelevance } from '@/lib/domain/comparison/claim-relevance';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { claims } from '@/lib/domain/evidence/evidence';
import { getText } from '@/lib/text/catalogue';
import { comparisonData } from './comparison-data';
import { dimensionRow } from './dimension-row';
import { FilterPart } from './filter-part';
import { filterQuery, type Asked } from './filter-query';
import type { OwnAnswers } from './own-answers';

const address = '/compare' as Route;
const { comparison: text, readingNote } = getText();

type ComparisonViewProps = {
  asked: Asked;
  /** The visitor's own answers, where the address asks for an order by them and there are some. */
  own: OwnAnswers | null;
};

export const comparisonMetadata = {
  title: text.title,
  description: text.lead,
  alternates: { canonical: address },
} satisfies Metadata;

/** All dimensions below each other with one measured figure each, narrowed and ordered as asked. */
export function ComparisonView({ asked, own }: ComparisonViewProps) {
  const { filter, source } = asked;
  const query = filterQuery({ ...filter, dimension: undefined }, source);
  const groups = byRelevance(byDimension(filterClaims(claims, filter)), ({ dimension }) =>
    own?.relevance.dimensions.get(dimension),
  );
  const rows = groups.map((group) =>
    dimensionRow(group.dimension, group.claims, query, own?.relevance ?? null),
  );
  return (
    <PageContainer className="pt-12 pb-14 sm:pb-20">
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-12 lg:items-start">
        <h1 className="heading text-title lg:col-span-7">{text.title}</h1>
        <div className="lg:col-span-5">
          <p className="max-w-measure text-body text-ink-2">{text.lead}</p>
          <ReadingNote guide="comparison" text={readingNote} className="mt-2" />
        </div>
      </div>
      <div className="mt-8">
        <FilterPart {...{ address, asked, own, claims }} names={filterNames} />
      </div>
      {rows.length > 0 ? (
        <div className="flex flex-col gap-3">
          <MeasuredKey text={text.measured.legend} />
          <DimensionList rows={rows} text={text} />
        </div>
      ) : null}
      <ClaimCounts counts={countFavours(claims)} text={text.counts} />
      <ReadOn text={text} first={sidesFor(address) === 'go-left' ? 'go' : 'rust'} />
      <StructuredData data={comparisonData()} />
    </PageContainer>
  );
}
