import { scaleLinear } from 'd3-scale';
import type { Figure } from '@/lib/domain/evidence/claim';
import type { comparisonText } from '@/lib/text/en/comparison';
import { figureValue } from './figure-words';

/** One drawn figure; places are percent of the picture's width. */
export interface FigureBar {
  key: string;
  label: string;
  tone: 'go' | 'rust' | 'neutral';
  value: string;
  /** Where the bar ends for sure, and how far the source's range reaches beyond that. */
  end: number;
  reach: number;
  /** The source names only one end of the range. */
  open: 'above' | 'below' | null;
}

/** Figures of one unit, which can be drawn to one scale. */
export interface FigureGroup {
  unit: string;
  bars: FigureBar[];
}

const openEnds: Partial<Record<NonNullable<Figure['qualifier']>, 'above' | 'below'>> = {
  above: 'above',
  'at-least': 'above',
  below: 'below',
  'up-to': 'below',
};
const wholePercent = 100;

/**
 * Figures that can be compared by eye: those of one unit, drawn from zero to one scale; percentages go
 * to 100. A single number that is no percentage has nothing beside it to be compared with and is left out,
 * and so are units in which length says nothing (ranks, ids).
 */
export function figureGroups(
  figures: readonly Figure[],
  text: (typeof comparisonText)['claim'],
): FigureGroup[] {
  const units = [...new Set(figures.map((figure) => figure.unit))].filter((unit) => !withoutLength.has(unit));
  return units
    .map((unit) => ({ unit, figures: figures.filter((figure) => figure.unit === unit) }))
    .filter((group) => group.unit === '%' || group.figures.length > 1)
    .map((group) => ({ unit: group.unit, bars: barsOf(group.figures, group.unit, text) }));
}

const withoutLength = new Set(['rank', 'certificate', '']);

function barsOf(
  figures: readonly Figure[],
  unit: string,
  text: (typeof comparisonText)['claim'],
): FigureBar[] {
  const most = Math.max(...figures.map((figure) => figure.high));
  const scale = scaleLinear([0, unit === '%' && most <= wholePercent ? wholePercent : most], [0, 100]);
  return figures.map((figure, at) => ({
    key: String(at),
    label: figure.label,
    tone: figure.language ?? 'neutral',
    value: figureValue(figure, text),
    end: rounded(scale(figure.low)),
    reach: rounded(scale(figure.high)),
    open: (figure.qualifier && openEnds[figure.qualifier]) ?? null,
  }));
}

function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}
