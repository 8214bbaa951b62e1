/**
 * Drawings, not scales: a narrow place gets its own drawing, so that labels keep their size.
 * `wide` and `narrow` together make the large picture of a page; `small` stands beside text, `mini` has no labels,
 * and `mark` (40 pixels, in tables and lists) has no arc either.
 */
export type PlumbLineSize = 'wide' | 'narrow' | 'small' | 'mini' | 'mark';

export type SizeMeasures = {
  width: number;
  height: number;
  /** Distance of the beam from the top; the labels of the languages stand above it. */
  pivotY: number;
  /** Radius of the arc with the ticks. */
  radius: number;
  /** How far the fan stays inside the arc. */
  fanGap: number;
  /** Length of the string; the weight begins at its end. */
  string: number;
  /** Height of the weight. */
  weight: number;
  /** Lengths of the ticks; a minor length of 0 leaves the minor ticks out. */
  tick: { minor: number; major: number };
  /** Whether the arc with its ticks and the vertical are drawn. */
  hasArc: boolean;
  /** Size of the marks at the ends of the beam and at the pivot; 1 is the full size. */
  mark: number;
  /** Size of the labels in pixels; 0 draws none. */
  label: { language: number; equal: number };
};

/** All lengths are CSS pixels at the drawing's own width. */
export const plumbLineSizes: Record<PlumbLineSize, SizeMeasures> = {
  wide: {
    width: 480,
    height: 338,
    pivotY: 36,
    radius: 264,
    fanGap: 9,
    string: 236,
    weight: 36,
    tick: { minor: 5, major: 11 },
    hasArc: true,
    mark: 1,
    label: { language: 16, equal: 13 },
  },
  narrow: {
    width: 280,
    height: 232,
    pivotY: 32,
    radius: 166,
    fanGap: 7,
    string: 144,
    weight: 28,
    tick: { minor: 0, major: 8 },
    hasArc: true,
    mark: 1,
    label: { language: 16, equal: 13 },
  },
  small: {
    width: 240,
    height: 192,
    pivotY: 28,
    radius: 134,
    fanGap: 6,
    string: 116,
    weight: 24,
    tick: { minor: 0, major: 7 },
    hasArc: true,
    mark: 1,
    label: { language: 14, equal: 12 },
  },
  mini: {
    width: 96,
    height: 68,
    pivotY: 5,
    radius: 52,
    fanGap: 4,
    string: 42,
    weight: 15,
    tick: { minor: 0, major: 4 },
    hasArc: true,
    mark: 1,
    label: { language: 0, equal: 0 },
  },
  mark: {
    width: 40,
    height: 34,
    pivotY: 4,
    radius: 29,
    fanGap: 2,
    string: 18,
    weight: 11,
    tick: { minor: 0, major: 0 },
    hasArc: false,
    mark: 0.6,
    label: { language: 0, equal: 0 },
  },
};
