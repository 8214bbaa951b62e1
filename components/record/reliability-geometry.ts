import type { ReliabilityStep } from './reliability-steps';

/** A drawing of the curve for one width; lengths are CSS pixels at the drawing's own width. */
export interface PlotSize {
  width: number;
  height: number;
  /** Room around the square in which the curve runs. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Narrowest band, so that a step of one decision is seen. */
const narrowest = 6;

export interface ReliabilityGeometry {
  /** The path along the steps. */
  curve: string;
  diagonal: string;
  /** 95 % interval of each step. */
  bands: { x: number; y: number; width: number; height: number }[];
  xOf: (share: number) => number;
  yOf: (share: number) => number;
}

/** Places the steps in a drawing: forecasts run to the right, frequencies upwards, both from 0 to 1. */
export function reliabilityGeometry(
  steps: readonly ReliabilityStep[],
  { width, height, left, right, top, bottom }: PlotSize,
): ReliabilityGeometry {
  const xOf = (share: number): number => round(left + share * (width - left - right));
  const yOf = (share: number): number => round(height - bottom - share * (height - top - bottom));
  const corners = steps.flatMap(({ low, high, chosen }) => [
    `${xOf(low)} ${yOf(chosen.share)}`,
    `${xOf(high)} ${yOf(chosen.share)}`,
  ]);
  return {
    curve: corners.length > 0 ? `M${corners.join('L')}` : '',
    diagonal: `M${xOf(0)} ${yOf(0)}L${xOf(1)} ${yOf(1)}`,
    bands: steps.map(({ low, high, chosen }) => {
      const span = Math.max(narrowest, xOf(high) - xOf(low));
      return {
        x: round((xOf(low) + xOf(high) - span) / 2),
        y: yOf(chosen.high),
        width: round(span),
        height: round(yOf(chosen.low) - yOf(chosen.high)),
      };
    }),
    xOf,
    yOf,
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
