import type { Metadata } from 'next';
import { dimensionIds } from '@/lib/domain/evidence/claim';
import { dimensionMetadata, DimensionView } from '../dimension-view';
import { nothingAsked } from '../filter-query';
import { requireDimension } from '../require-dimension';

type Props = PageProps<'/compare/[dimension]'>;

/** Dimensions that are not there are refused without being drawn, so that invented addresses fill no cache. */
export const dynamicParams = false;

export function generateStaticParams() {
  return dimensionIds.map((dimension) => ({ dimension }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return dimensionMetadata(requireDimension((await params).dimension));
}

/** One dimension as it is for everybody, prerendered; `/compare/narrowed` answers an address that asks for less. */
export default async function DimensionPage({ params }: Props) {
  const dimension = requireDimension((await params).dimension);
  return <DimensionView dimension={dimension} asked={nothingAsked} own={null} />;
}
