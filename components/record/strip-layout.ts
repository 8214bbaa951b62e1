/** One drawing of the strip; lengths are CSS pixels at the drawing's own width. */
export interface StripSize {
  width: number;
  /** Marks stand on a grid of this many columns; even, so that none stands on the middle. */
  columns: number;
  mark: number;
  /** Height of a row of marks. */
  row: number;
}

export interface StripPlace {
  x: number;
  y: number;
}

/** Space above the highest mark. */
const top = 10;

/**
 * Packs marks on a grid: each in the column of its place, on top of those that came before it.
 * @param places from 0, the left end, to 1, the right end
 * @returns the centres of the marks in the order given, and the line on which they stand
 */
export function packStrip(
  places: readonly number[],
  { width, columns, mark, row }: StripSize,
): { marks: StripPlace[]; base: number } {
  const heights = new Map<number, number>();
  const cells = places.map((place) => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor(place * columns)));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { column, level };
  });
  const base = top + Math.max(1, ...heights.values()) * row;
  const pitch = width / columns;
  return {
    base,
    marks: cells.map(({ column, level }) => ({
      x: (column + 0.5) * pitch,
      y: base - (row - mark) / 2 - mark / 2 - level * row,
    })),
  };
}
