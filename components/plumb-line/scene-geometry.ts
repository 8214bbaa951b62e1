import type { LanguageSides } from '@/lib/domain/comparison/sides';
import {
  drawnScore,
  scoreOnSide,
  type Finding,
  type SceneOutcome,
  type ScenePart,
  type VerdictScene,
} from '@/lib/domain/report/verdict-scene';
import {
  angleOf,
  arcPath,
  at,
  largestAngle,
  onCircle,
  round,
  type PlumbLineInput,
  type Point,
} from './geometry';
import type { SizeMeasures } from './sizes';

type Language = 'go' | 'rust';

/** A weight on a string; `colour` says whose side it is on, or that no language is named. */
export interface HangingWeight {
  name: string | null;
  angle: number;
  end: Point;
  colour: Language | 'ink';
  /** Where a pin holds the string on the side that the verdict names. */
  pin: Point | null;
}

/** How one end of the beam is drawn. */
export type EndState = 'open' | 'idle' | 'barred';

/** Two strings closer than this, in degrees, get different lengths, so that the weights do not overlap. */
const closeAngle = 10;
/** Where the pin sits on the string, as a part of its length. */
const pinPlace = 0.46;
/** The reference drawing's radius; lengths below are in its pixels. */
const referenceRadius = 178;

/** A length of the reference drawing at this size. */
export function scaled(measures: SizeMeasures, length: number): number {
  return round((length * measures.radius) / referenceRadius);
}

/** The weights that hang on strings in this scene. */
export function hangingWeights(
  { scene, score, sides, movingAt }: Pick<PlumbLineInput, 'scene' | 'score' | 'sides' | 'movingAt'>,
  pivot: Point,
  measures: SizeMeasures,
): HangingWeight[] {
  if (scene.kind === 'split') return partWeights(scene.parts, sides, pivot, measures);
  const drawn = drawnScore(scene, score);
  if (drawn === null) return [];
  const angle = angleOf(movingAt ?? drawn, sides);
  const isPinned = scene.kind === 'ruled-out' && drawn !== score;
  const named = drawn > 0 ? 'rust' : drawn < 0 ? 'go' : 'ink';
  return [
    {
      name: null,
      angle,
      end: onCircle(pivot, measures.string, angle),
      colour: scene.kind === 'leaning' ? 'ink' : named,
      pin: isPinned ? onCircle(pivot, measures.string * pinPlace, angle) : null,
    },
  ];
}

function partWeights(
  parts: readonly ScenePart[],
  sides: LanguageSides,
  pivot: Point,
  measures: SizeMeasures,
): HangingWeight[] {
  const placed = parts
    .map(({ name, language, score }) => {
      const side = scoreOnSide(score, language);
      return { name, language, angle: angleOf(side.score, sides), isPinned: side.isPinned };
    })
    .sort((a, b) => a.angle - b.angle);
  let steps = 0;
  return placed.map(({ name, language, angle, isPinned }, index) => {
    const before = placed[index - 1];
    steps = before && angle - before.angle < closeAngle ? steps + 1 : 0;
    const length = measures.string - scaled(measures, 36) * (steps % 3);
    return {
      name,
      angle,
      end: onCircle(pivot, length, angle),
      colour: language,
      pin: isPinned ? onCircle(pivot, length * pinPlace, angle) : null,
    };
  });
}

/** The place of each outcome of a measurement on the arc. */
export function outcomePoints(
  outcomes: readonly SceneOutcome[],
  sides: LanguageSides,
  pivot: Point,
  measures: SizeMeasures,
): { outcome: SceneOutcome; end: Point }[] {
  return outcomes.map((outcome) => {
    const angle = angleOf(scoreOnSide(outcome.score, outcome.language).score, sides);
    return { outcome, end: onCircle(pivot, measures.radius, angle) };
  });
}

/** Where points alone would hang the weight, if that is on the barred side; null otherwise. */
export function byPointsMark(
  scene: VerdictScene,
  score: number,
  sides: LanguageSides,
  pivot: Point,
  measures: SizeMeasures,
): Point | null {
  if (scene.kind !== 'ruled-out' || drawnScore(scene, score) === score || score === 0) return null;
  return onCircle(pivot, measures.radius, angleOf(score, sides));
}

/** The half of the instrument on one side of the vertical, up to the arc. */
export function halfSector(side: 'left' | 'right', pivot: Point, radius: number): string {
  const [from, to] = side === 'left' ? [-largestAngle, 0] : [0, largestAngle];
  return `M${at(pivot)}L${arcPath(pivot, radius, from, to).slice(1)}Z`;
}

/** The whole sector between both ends of the scale. */
export function wholeSector(pivot: Point, radius: number): string {
  return `M${at(pivot)}L${arcPath(pivot, radius, -largestAngle, largestAngle).slice(1)}Z`;
}

/** On which side a language hangs. */
export function sideOf(language: Language, sides: LanguageSides): 'left' | 'right' {
  return (language === 'go') === (sides === 'go-left') ? 'left' : 'right';
}

/** How the end of a language is drawn in this scene. */
export function endState(scene: VerdictScene, language: Language): EndState {
  if (scene.kind === 'stay') return 'idle';
  if (scene.kind === 'conflict') return 'barred';
  return scene.kind === 'ruled-out' && scene.barred === language ? 'barred' : 'open';
}

/** A string without tension, from the pivot down by `drop`; it ends `shift` beside the vertical. */
export function slackString(pivot: Point, drop: number, shift: number): string {
  const x = (part: number) => round(pivot.x + part * drop);
  const y = (part: number) => round(pivot.y + part * drop);
  return (
    `M${at(pivot)}C${x(0.26)} ${y(0.18)} ${x(0.1)} ${y(0.28)} ${x(-0.02)} ${y(0.42)}` +
    `C${x(-0.16)} ${y(0.58)} ${x(-0.02)} ${y(0.66)} ${x(0.12)} ${y(0.74)}` +
    `C${x(0.26)} ${y(0.83)} ${x(0.04)} ${y(0.86)} ${round(pivot.x + shift)} ${y(1)}`
  );
}

/** A scene that shows the range of plausible readings as a fan. */
export function hasFan({ kind }: VerdictScene): boolean {
  return kind === 'points' || kind === 'either' || kind === 'leaning';
}

/** Estimated width of a bold label, in pixels: letters of Inter are about 0.58 of the font size wide. */
function labelWidth(text: string, fontSize: number): number {
  return text.length * fontSize * 0.58;
}

/** A label with its row below the arc; rows keep labels from overlapping. */
export interface PlacedLabel {
  text: string;
  x: number;
  row: number;
  colour: HangingWeight['colour'];
  isStrong: boolean;
}

const maxLabelLength = 32;
const labelGap = 8;

/** The labels below the arc: of the parts, of the outcomes, or of what points alone would say. */
export function lowerLabels(
  { scene, score, sides }: PlumbLineInput,
  weights: readonly HangingWeight[],
  pivot: Point,
  measures: SizeMeasures,
  words: { findings: Readonly<Record<Finding, string>>; byPoints: string },
): PlacedLabel[] {
  const place = (labels: readonly Label[]) => inRows(labels, measures.width, measures.label.equal);
  switch (scene.kind) {
    case 'split':
      return place(
        weights.map(({ name, end, colour }) => ({ text: name ?? '', x: end.x, colour, isStrong: true })),
      );
    case 'measure':
      return place(
        outcomePoints(scene.outcomes, sides, pivot, measures)
          .map(({ outcome, end }) => ({
            text: words.findings[outcome.finding],
            x: end.x,
            colour: 'ink' as const,
            isStrong: false,
          }))
          .sort((a, b) => a.x - b.x),
      );
    case 'ruled-out': {
      const ring = byPointsMark(scene, score, sides, pivot, measures);
      return ring ? place([{ text: words.byPoints, x: ring.x, colour: 'ink', isStrong: false }]) : [];
    }
    case 'points':
    case 'either':
    case 'leaning':
    case 'stay':
    case 'open':
    case 'conflict':
      return [];
  }
}

type Label = Omit<PlacedLabel, 'row'>;

/** Labels from left to right, moved to a further row where they would overlap, and kept inside the drawing. */
function inRows(labels: readonly Label[], width: number, fontSize: number): PlacedLabel[] {
  const ends: number[] = [];
  return labels.map((label) => {
    const text = shortened(label.text);
    const half = labelWidth(text, fontSize) / 2;
    const x = round(Math.max(half, Math.min(width - half, label.x)));
    const free = ends.findIndex((end) => end + labelGap <= x - half);
    const row = free === -1 ? ends.length : free;
    ends[row] = x + half;
    return { ...label, text, x, row };
  });
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > maxLabelLength ? `${letters.slice(0, maxLabelLength - 1).join('')}…` : text;
}
