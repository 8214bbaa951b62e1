import type { InputEventHandler, ReactNode } from 'react';

/*
 * Each field takes three rows of the grid: what is said above it, the field, what is wrong with it. Only the first row
 * of a pair keeps a distance from what is above, so that the three stay together.
 */
const pairs =
  'grid gap-x-6 gap-y-6 sm:grid-cols-2 sm:gap-y-1.5 ' +
  'sm:*:row-span-3 sm:*:grid sm:*:grid-rows-subgrid sm:*:nth-[n+3]:pt-4.5 ' +
  'sm:*:*:first:flex sm:*:*:first:flex-col sm:*:*:first:gap-1.5 sm:*:*:first:self-end';

type FieldPairsProps = {
  children: ReactNode;
  /** Hears of each change of a field in it. */
  onInput?: InputEventHandler<HTMLDivElement>;
};

/** Fields in pairs, side by side where there is room: the boxes to fill in stand in line whatever is said around them. */
export function FieldPairs({ children, onInput }: FieldPairsProps) {
  return (
    <div className={pairs} onInput={onInput}>
      {children}
    </div>
  );
}
