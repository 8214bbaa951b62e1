import { scaleLinear } from 'd3-scale';
import type { Language } from '@/lib/domain/assessment/bank';
import { measuredOf, type Measured, type MeasuredValues } from '@/lib/domain/comparison/measured-claim';
import type { Figure, WordedClaim } from '@/lib/domain/evidence/claim';
import { numberFormat } from '@/lib/shared/format-number';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';
import { figureValue } from './figure-words';

/** One language of a figure; places are percent of the axis. */
export interface MeasuredLine {
  language: Language;
  /** The value in words, without its unit; or why there is none. */
  value: string;
  /** The spread in words where the value is not its end; empty otherwise. */
  span: string;
  isMeasured: boolean;
  /** Hatched: the other language was measured and this one was not. */
  isHatched: boolean;
  marks: { key: string; at: number; isHollow: boolean }[];
  bar: { from: number; to: number } | null;
}

/** A figure that sets both languages on one axis, Go above Rust, from zero. */
export interface MeasuredView {
  title: string;
  /** As it is written behind a value; empty for a plain count. */
  unit: string;
  /** Which end is better, and what the spread is or why there is none. */
  notes: string[];
  lines: [MeasuredLine, MeasuredLine];
  ticks: { key: string; at: number; label: string }[];
}

const number = numberFormat({ maximumFractionDigits: 3 });
/** Units that are no unit of measure but the thing counted, which the title names. */
const counted = new Set(['projects', 'companies', 'requests/s']);
/** How many parts an axis has, about; fewer where its numbers are long. */
const parts = { usual: 4, long: 2 };
const longNumber = 10_000;
const wholePercent = 100;
/** From this percentage on an axis runs to the whole. */
const largeShare = 25;

/** What of a claim can be drawn for both languages, in finished words and places; null when it holds no such figure. */
export function measuredView(
  claim: Pick<WordedClaim, 'id' | 'figures'>,
  text: typeof comparisonText,
): MeasuredView | null {
  const measured = measuredOf(claim);
  if (!measured) return null;
  const { id, better, spread, sides } = measured;
  const { measured: words } = text;
  const unit = counted.has(measured.unit) ? '' : measured.unit;
  const { title, hollow } = words.titles[id];
  const end = axisEnd(measured);
  const tickCount = end < longNumber ? parts.usual : parts.long;
  const scale = scaleLinear([0, end], [0, wholePercent]);
  if (measured.unit !== '%') scale.nice(tickCount);
  const place = (value: number) => Math.round(scale(value) * 100) / 100;
  return {
    title: unit ? message(words.unit, { title, unit }) : title,
    unit,
    notes: [
      ...(better ? [words.better[better]] : []),
      words.spreads[spread],
      ...(hollow === undefined ? [] : [hollow]),
    ],
    lines: [lineOf('go', sides.go, place, text), lineOf('rust', sides.rust, place, text)],
    ticks: scale
      .ticks(tickCount)
      .map((tick) => ({ key: String(tick), at: place(tick), label: number(tick) })),
  };
}

function axisEnd({ unit, sides }: Measured): number {
  const most = Math.max(...[sides.go, sides.rust].flatMap(drawnOf).map(({ high }) => high));
  if (unit !== '%') return most;
  if (most >= largeShare) return wholePercent;
  const [, end = most] = scaleLinear([0, most], [0, 1]).nice(parts.usual).domain();
  return end;
}

function lineOf(
  language: Language,
  side: MeasuredValues,
  place: (value: number) => number,
  text: typeof comparisonText,
): MeasuredLine {
  if (side.state === 'absent') {
    return {
      language,
      value: text.measured.absent[side.why],
      span: '',
      isMeasured: false,
      isHatched: side.why !== 'no-garbage-collector',
      marks: [],
      bar: null,
    };
  }
  const { values, range, other } = side;
  const whole = range ?? spanOf(values);
  return {
    language,
    value: figureValue(bare(spanOf(values) ?? values[0]), text.claim),
    span: range ? figureValue(bare(range), text.claim) : '',
    isMeasured: true,
    isHatched: false,
    marks: [
      ...(other ? [{ key: 'other', at: place(other.low), isHollow: true }] : []),
      ...values.map(({ low }, at) => ({ key: String(at), at: place(low), isHollow: false })),
    ],
    bar: whole ? { from: place(whole.low), to: place(whole.high) } : null,
  };
}

/** Several values as one figure from the least to the most; null for a single one. */
function spanOf(values: readonly Figure[]): Figure | null {
  const [first] = values;
  if (!first || values.length < 2) return null;
  const low = Math.min(...values.map((figure) => figure.low));
  const high = Math.max(...values.map((figure) => figure.high));
  return { ...first, low, high };
}

function drawnOf(side: MeasuredValues): Figure[] {
  if (side.state === 'absent') return [];
  return [...side.values, side.range, side.other].filter((figure) => figure !== null);
}

function bare(figure: Figure | undefined): Figure {
  return { ...(figure ?? { label: '', low: 0, high: 0 }), unit: '' };
}
