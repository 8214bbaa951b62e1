import type { Metadata } from 'next';
import { dimensionMetadata, DimensionView } from '../../dimension-view';
import { dimensionFilterNames, readAsked } from '../../filter-query';
import { getOwnAnswers } from '../../own-answers';
import { requireDimension } from '../../require-dimension';

type Props = PageProps<'/compare/narrowed/[dimension]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return dimensionMetadata(requireDimension((await params).dimension));
}

/** One dimension narrowed or ordered by its address; the proxy brings `/compare/[dimension]` here when it asks for that. */
export default async function NarrowedDimensionPage({ params, searchParams }: Props) {
  const dimension = requireDimension((await params).dimension);
  const asked = readAsked(await searchParams, dimensionFilterNames);
  return <DimensionView dimension={dimension} asked={asked} own={await getOwnAnswers(asked.source)} />;
}
