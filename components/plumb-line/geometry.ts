import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { VerdictScene } from '@/lib/domain/report/verdict-scene';
import { plumbLineSizes, type PlumbLineSize } from './sizes';

export type Point = { x: number; y: number };
export type Tick = { from: Point; to: Point; major: boolean };
export type Sector = { language: 'go' | 'rust'; area: string; edge: string };

export type PlumbLineInput = {
  /** The score, from -1 (all for Go) to 1 (all for Rust). */
  score: number;
  /** 10th and 90th percentile of the plausible readings, in the unit of the score. */
  range: { low: number; high: number };
  /** Half-width of "no practical difference", in the unit of the score. */
  equalBand: number;
  sides: LanguageSides;
  /** What is drawn beside the points; the verdict decides it. */
  scene: VerdictScene;
  /** Where the weight is while it moves to its place, in the unit of the score. */
  movingAt?: number;
};

export type PlumbLineGeometry = {
  width: number;
  height: number;
  pivot: Point;
  sectors: Sector[];
  arc: string;
  equalArc: string;
  ticks: Tick[];
};

/** The largest score that is drawn as it is; beyond it the weight rests against the end of the scale. */
export const largestShownScore = 0.4;
/** Where the scale ends, in degrees to either side. */
export const largestAngle = 42;
const tickStep = 0.02;
const ticksPerMajor = 5;

/**
 * The angle of a score in degrees: proportional to the score, 42 at the largest shown score and no further.
 * Positive angles swing to the right, so the sign depends on which side Rust hangs.
 */
export function angleOf(score: number, sides: LanguageSides): number {
  const clamped = Math.max(-1, Math.min(1, score / largestShownScore));
  const angle = clamped * largestAngle * (sides === 'go-left' ? 1 : -1);
  return angle === 0 ? 0 : angle;
}

/** All that is drawn, in pixels of the given size; the origin is the top left corner. */
export function plumbLineGeometry(
  input: Omit<PlumbLineInput, 'score' | 'scene'>,
  size: PlumbLineSize,
): PlumbLineGeometry {
  const { width, height, radius, pivotY, fanGap, tick } = plumbLineSizes[size];
  const pivot = { x: width / 2, y: pivotY };
  return {
    width,
    height,
    pivot,
    sectors: sectorsOf(input, pivot, radius - fanGap),
    arc: arcPath(pivot, radius, -largestAngle, largestAngle),
    equalArc: arcPath(
      pivot,
      radius,
      ...ordered(angleOf(-input.equalBand, 'go-left'), angleOf(input.equalBand, 'go-left')),
    ),
    ticks: ticksOf(pivot, radius, tick),
  };
}

/** The fan between the two percentiles, split at the vertical so that each part has the tint of its language. */
function sectorsOf(
  { range, sides }: Pick<PlumbLineInput, 'range' | 'sides'>,
  pivot: Point,
  radius: number,
): Sector[] {
  const [low, high] = ordered(range.low, range.high);
  const parts = [
    { language: 'go' as const, from: low, to: Math.min(high, 0) },
    { language: 'rust' as const, from: Math.max(low, 0), to: high },
  ];
  return parts
    .filter((part) => part.to > part.from)
    .map(({ language, from, to }) => {
      const [left, right] = ordered(angleOf(from, sides), angleOf(to, sides));
      const edge = arcPath(pivot, radius, left, right);
      return { language, edge, area: `M${at(pivot)}L${edge.slice(1)}Z` };
    });
}

/** Ticks outside the arc, every fifth longer. */
function ticksOf(pivot: Point, radius: number, length: { minor: number; major: number }): Tick[] {
  const perSide = Math.round(largestShownScore / tickStep);
  return Array.from({ length: 2 * perSide + 1 }, (_, index) => index - perSide)
    .map((step) => ({ step, major: step % ticksPerMajor === 0 }))
    .filter(({ major }) => major || length.minor > 0)
    .map(({ step, major }) => {
      const angle = (step / perSide) * largestAngle;
      const reach = major ? length.major : length.minor;
      return { from: onCircle(pivot, radius, angle), to: onCircle(pivot, radius + reach, angle), major };
    });
}

export function arcPath(centre: Point, radius: number, from: number, to: number): string {
  const [start, end] = [onCircle(centre, radius, from), onCircle(centre, radius, to)];
  // Angles grow to the right below the pivot, which is anticlockwise on the screen.
  return `M${at(start)}A${radius} ${radius} 0 0 0 ${at(end)}`;
}

export function onCircle(centre: Point, radius: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: round(centre.x + radius * Math.sin(radians)), y: round(centre.y + radius * Math.cos(radians)) };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** Two decimals: finer than a screen shows, short enough for the page. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function at({ x, y }: Point): string {
  return `${x} ${y}`;
}
