import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import { dimensionIds, type DimensionId } from '@/lib/domain/evidence/claim';
import type { comparisonText } from '@/lib/text/en/comparison';

type NeighboursProps = {
  dimension: DimensionId;
  /** What the addresses end in, so that a filter is kept. */
  query: string;
  text: typeof comparisonText;
};

/** The dimensions before and after this one, by name. */
export function Neighbours({ dimension, query, text }: NeighboursProps) {
  const at = dimensionIds.indexOf(dimension);
  const beside = [dimensionIds[at - 1], dimensionIds[at + 1]].filter((id) => id !== undefined);
  return (
    <nav
      aria-label={text.dimensionPage.neighbours}
      className="flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-5 text-small"
    >
      {beside.map((id) => (
        <TextLink key={id} href={`/compare/${id}${query}` as Route}>
          {text.dimensions[id].name}
        </TextLink>
      ))}
    </nav>
  );
}
