import { median } from './quantile';
import type { BenchPage } from './page-list';

/** What a person feels of a page: milliseconds, and layout shift without a unit. NaN where there is nothing to tap on. */
export type FeltReading = {
  largestPaint: number;
  layoutShift: number;
  /** From the tap to the next paint. */
  firstAct: number;
  secondAct: number;
};

/** V9, as a person feels it. */
const budget: FeltReading = { largestPaint: 2_500, layoutShift: 0.01, firstAct: 200, secondAct: 200 };

/** The medians of each page, and where they are over the budget. The smallest page stands beside them, not judged. */
export function judgeFelt(
  pages: readonly BenchPage[],
  readings: ReadonlyMap<string, readonly FeltReading[]>,
) {
  return {
    budget,
    pages: pages.map(({ name, isReference }) => {
      const own = readings.get(name) ?? [];
      const middle = (key: keyof FeltReading, digits = 0) =>
        Math.round(median(own.map((reading) => reading[key])) * 10 ** digits) / 10 ** digits;
      const felt: FeltReading = {
        largestPaint: middle('largestPaint'),
        layoutShift: middle('layoutShift', 4),
        firstAct: middle('firstAct'),
        secondAct: middle('secondAct'),
      };
      const names = Object.keys(budget) as (keyof FeltReading)[];
      const misses = isReference ? [] : names.filter((key) => felt[key] > budget[key]);
      return { page: name, misses, ...felt, runs: own };
    }),
  };
}
