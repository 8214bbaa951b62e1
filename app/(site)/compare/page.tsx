import { comparisonMetadata, ComparisonView } from './comparison-view';
import { nothingAsked } from './filter-query';

export const metadata = comparisonMetadata;

/** The comparison as it is for everybody, prerendered; `/compare/narrowed` answers an address that asks for less. */
export default function ComparePage() {
  return <ComparisonView asked={nothingAsked} own={null} />;
}
