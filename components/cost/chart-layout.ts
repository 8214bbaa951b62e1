import { scaleLinear } from 'd3-scale';
import type { Range } from '@/lib/domain/cost/range';

/** One drawing of the ranges for one width; lengths are CSS pixels at the drawing's own width. */
export interface ChartSize {
  width: number;
  /** Room left of the bars; the names stand there, or above the bars when there is none. */
  left: number;
  /** About how many places of the scale carry a number. */
  ticks: number;
}

export interface ChartBar {
  x: number;
  width: number;
  /** Places of the single sources. */
  marks: number[];
}

/** Narrowest bar, so that a range of one number is seen. */
const narrowest = 4;
/** Room at the right end, for half of the last number of the scale. */
const right = 36;

/**
 * Places ranges on one scale that begins at zero.
 * @returns the bars in the order of the rows, the numbered places, and where the scale ends
 * @param rows the range of each row, null for a row without one, and the values of its single sources
 */
export function layOutChart(
  rows: readonly { range: Range | null; marks: readonly number[] }[],
  { width, left, ticks }: ChartSize,
): { bars: (ChartBar | null)[]; ticks: { value: number; x: number }[]; end: number } {
  const most = Math.max(0, ...rows.map(({ range }) => range?.high ?? 0));
  const end = width - right;
  const scale = scaleLinear([0, most || 1], [left, end]).nice(ticks);
  const xOf = (value: number): number => Math.round(scale(value) * 10) / 10;
  return {
    bars: rows.map(({ range, marks }) => {
      if (!range) return null;
      const span = xOf(range.high) - xOf(range.low);
      const grown = Math.max(narrowest, span);
      return { x: xOf(range.low) - (grown - span) / 2, width: grown, marks: marks.map(xOf) };
    }),
    end,
    ticks: scale.ticks(ticks).map((value) => ({ value, x: xOf(value) })),
  };
}
