import { filterNames } from '@/lib/domain/comparison/claim-filter';
import { comparisonMetadata, ComparisonView } from '../comparison-view';
import { readAsked } from '../filter-query';
import { getOwnAnswers } from '../own-answers';

export const metadata = comparisonMetadata;

/** The comparison narrowed or ordered by its address; the proxy brings `/compare` here when it asks for that. */
export default async function NarrowedComparePage({ searchParams }: PageProps<'/compare/narrowed'>) {
  const asked = readAsked(await searchParams, filterNames);
  return <ComparisonView asked={asked} own={await getOwnAnswers(asked.source)} />;
}
