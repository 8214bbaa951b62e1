import { notFound } from 'next/navigation';
import { dimensionIds, type DimensionId } from '@/lib/domain/evidence/claim';

/** The dimension that an address names, or the page for what is not there. */
export function requireDimension(value: string): DimensionId {
  return dimensionIds.find((id) => id === value) ?? notFound();
}
