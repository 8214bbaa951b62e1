import type { Language } from '@/lib/domain/assessment/bank';
import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { StoredResult } from '@/lib/domain/model/result';
import type { Report } from '@/lib/domain/report/build-report';
import { formatList } from '@/lib/shared/format';
import { formatTowards } from '@/lib/shared/format-towards';
import { message } from '@/lib/shared/message';
import { roundedParts } from '@/lib/shared/rounded-parts';
import { answerLabel } from './answer-words';
import { barScale } from './bar-scale';
import type { ReportWords } from './report-source';

export type BarTone = Language | 'neutral';

/** One bar: where it begins and ends in percent of the chart's width, and its points as text. */
export interface Bar {
  key: string;
  label: string;
  points: string;
  tone: BarTone;
  from: number;
  to: number;
}

/** The answers as steps from zero to the score, in the order in which they are drawn. */
export interface WaterfallSteps {
  bars: (Bar & { key: QuestionId })[];
  zero: number;
  total: { points: string; tone: BarTone };
  /** Questions without an answer, in one sentence; empty when there are none. */
  unanswered: string;
}

/** Steps whose shown points add up to the shown score; the bars are drawn from the exact values. */
export function waterfallSteps(
  { result, waterfall }: Report,
  sides: LanguageSides,
  words: ReportWords,
): WaterfallSteps {
  const scale = barScale(
    waterfall.map((row) => row.end),
    sides,
  );
  const tenths = shownTenths(waterfall, result.score);
  return {
    bars: waterfall.map((row, index) => ({
      key: row.question,
      label: answerLabel(words, row.question, row.answer),
      points: formatTowards(tenths[index] ?? 0, words.plumbLine),
      tone: toneOf(row.value),
      from: scale.place(row.start),
      to: scale.place(row.end),
    })),
    zero: scale.place(0),
    total: totalOf(result, words),
    unanswered: openSentence(result, words),
  };
}

/** Points as they are shown, in tenths, for any list of parts of the score that is complete. */
export function shownTenths(parts: readonly { value: number }[], score: number): number[] {
  return roundedParts(
    parts.map(({ value }) => value * 1000),
    Math.round(score * 1000),
  );
}

/** The language towards which a value pulls. */
export function toneOf(value: number): BarTone {
  if (value === 0) return 'neutral';
  return value > 0 ? 'rust' : 'go';
}

function totalOf({ score }: StoredResult, { plumbLine }: ReportWords): WaterfallSteps['total'] {
  const tenths = Math.round(score * 1000);
  return { tone: toneOf(tenths), points: formatTowards(tenths, plumbLine) };
}

function openSentence({ contributions }: StoredResult, words: ReportWords): string {
  const open = contributions.filter((each) => each.answer === unknownAnswer);
  if (open.length === 0) return '';
  const questions = formatList(open.map((each) => words.answers[each.question].name));
  return message(words.report.contributions.unanswered, { questions });
}
