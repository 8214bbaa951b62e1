import type { Language } from '@/lib/domain/assessment/bank';
import { unknownAnswer } from '@/lib/domain/assessment/question-ids';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { AssessmentResult, Contribution } from '@/lib/domain/model/result';
import { formatList, formatSignedTenths } from '@/lib/shared/format';
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
  bars: Bar[];
  zero: number;
  total: { points: string; tone: BarTone; at: number };
  /** Questions without an answer, in one sentence; empty when there are none. */
  unanswered: string;
}

/** Steps whose shown points add up to the shown score; the bars are drawn from the exact values. */
export function waterfallSteps(
  result: AssessmentResult,
  sides: LanguageSides,
  words: ReportWords,
): WaterfallSteps {
  const answered = inDrawingOrder(result.contributions.filter(isAnswered), result.score);
  const ends = runningSums(answered.map((each) => each.value));
  const scale = barScale(ends, sides);
  const tenths = shownTenths(answered, result.score);
  const open = result.contributions.filter((each) => !isAnswered(each));
  return {
    bars: answered.map((each, index) => ({
      key: each.question,
      label: answerLabel(words, each.question, each.answer),
      points: formatSignedTenths(tenths[index] ?? 0),
      tone: toneOf(each.value),
      from: scale.place(ends[index - 1] ?? 0),
      to: scale.place(ends[index] ?? 0),
    })),
    zero: scale.place(0),
    total: totalOf(result, scale.place(ends.at(-1) ?? 0), words),
    unanswered: openSentence(open, words),
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

function isAnswered({ answer }: Contribution): boolean {
  return answer !== unknownAnswer;
}

/** With the score first, then against it, each from large to small; what moved nothing stands at the end. */
function inDrawingOrder(contributions: readonly Contribution[], score: number): Contribution[] {
  const side = score < 0 ? -1 : 1;
  const rank = ({ value }: Contribution) => (value === 0 ? 2 : value * side > 0 ? 0 : 1);
  return [...contributions].sort(
    (a, b) =>
      rank(a) - rank(b) || Math.abs(b.value) - Math.abs(a.value) || (a.question < b.question ? -1 : 1),
  );
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

function totalOf({ score }: AssessmentResult, at: number, { report }: ReportWords): WaterfallSteps['total'] {
  const tenths = Math.round(score * 1000);
  const tone = toneOf(tenths);
  const points = formatSignedTenths(tenths);
  const { scoreMiddle, scoreTowards } = report.contributions;
  return {
    at,
    tone,
    points:
      tone === 'neutral'
        ? message(scoreMiddle, { points })
        : message(scoreTowards, { points, language: report.languages[tone] }),
  };
}

function openSentence(open: readonly Contribution[], words: ReportWords): string {
  if (open.length === 0) return '';
  const questions = formatList(open.map((each) => words.answers[each.question].name));
  return message(words.report.contributions.unanswered, { questions });
}
