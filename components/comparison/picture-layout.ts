import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import type { ClaimView } from './claim-view';
import type { FigureBar } from './figure-groups';
import { wrappedLines } from './wrapped-lines';

/** Measures of a picture in its own units. Letters are counted generously: the reader's font is not known. */
export const pictureMeasures = {
  width: 720,
  edge: 32,
  title: { size: 21, step: 28, letters: 50 },
  figure: { size: 14, step: 20, letters: 76 },
  foot: { size: 13, step: 19, letters: 88 },
} as const;

export interface PictureLine {
  y: number;
  words: string;
}

/** One figure: its words and, where it can be compared with another, its bar. */
export interface PictureFigure {
  tone: 'go' | 'rust' | 'neutral';
  label: PictureLine[];
  value: string;
  bar: { y: number; bar: FigureBar } | null;
}

export interface PictureLayout {
  height: number;
  title: PictureLine[];
  figures: PictureFigure[];
  /** Where the hairline above the foot stands. */
  rule: number;
  foot: PictureLine[];
}

const { edge, title: titleType, figure: figureType, foot: footType } = pictureMeasures;
const afterTitle = 14;
const beforeBar = 2;
const barHeight = 10;
const afterBar = 12;
const afterLoose = 4;
const betweenUnits = 10;
const markLetters = 8;

/**
 * Places everything a picture of a claim says, from top to bottom: the sentence, its figures (those with bars by
 * unit, then the others), and below a hairline the paragraphs of the foot.
 */
export function pictureLayout(claim: ClaimView, foot: readonly string[]): PictureLayout {
  const title = stacked([withGroupedDigits(claim.sentence)], edge + titleType.size, titleType);
  const { figures, bottom } = placedFigures(claim, edge + titleType.step * title.length + afterTitle);
  const rule = bottom + betweenUnits;
  const footLines = stacked(foot, rule + footType.step + betweenUnits, footType);
  const height = rule + betweenUnits + footType.step * footLines.length + edge;
  return { height, title, figures, rule, foot: footLines };
}

function placedFigures({ groups, figures: all }: ClaimView, top: number) {
  const figures: PictureFigure[] = [];
  let y = top;
  for (const { bars } of groups) {
    for (const bar of bars) {
      const label = labelOf(bar, y);
      y += figureType.step * label.length;
      figures.push({ tone: bar.tone, label, value: bar.value, bar: { y: y + beforeBar, bar } });
      y += beforeBar + barHeight + afterBar;
    }
    y += betweenUnits;
  }
  for (const loose of all.filter(({ isDrawn }) => !isDrawn)) {
    const label = labelOf(loose, y);
    figures.push({ tone: loose.tone, label, value: loose.value, bar: null });
    y += figureType.step * label.length + afterLoose;
  }
  return { figures, bottom: y };
}

function labelOf(figure: Pick<PictureFigure, 'tone' | 'value'> & { label: string }, top: number) {
  const mark = figure.tone === 'neutral' ? 0 : markLetters;
  const letters = figureType.letters - figure.value.length - mark;
  return stacked([figure.label], top + figureType.size, { step: figureType.step, letters });
}

function stacked(
  paragraphs: readonly string[],
  first: number,
  { step, letters }: { step: number; letters: number },
): PictureLine[] {
  return paragraphs
    .flatMap((paragraph) => wrappedLines(paragraph, letters))
    .map((words, at) => ({ y: first + at * step, words }));
}
