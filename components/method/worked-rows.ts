import type { VerdictResult } from '@/lib/domain/model/result';
import { roundedParts } from '@/lib/shared/rounded-parts';
import type { MethodWords } from './method-words';
import { fourDecimals, signedValue, weightDecimals } from './number-words';
import { optionLabel } from './option-label';

/** One line of a score computed by hand. */
export interface WorkedRow {
  id: string;
  question: string;
  answer: string;
  weight: string;
  value: string;
  product: string;
}

const decimals = 10_000;

/** A result as the sum it is: weight times value for each answer, rounded such that the products add up. The rows stand in the order given. */
export function workedRows(
  result: VerdictResult,
  order: readonly string[],
  words: MethodWords,
): { rows: WorkedRow[]; sum: string } {
  const contributions = [...result.contributions].sort(
    (left, right) => order.indexOf(left.question) - order.indexOf(right.question),
  );
  const total = Math.round(result.score * decimals);
  const products = roundedParts(
    contributions.map(({ value }) => value * decimals),
    total,
  );
  const rows = contributions.map(({ question, answer, weight, value }, at) => ({
    id: question,
    question: words.questions.questions[question].title,
    answer: optionLabel(question, answer, words),
    weight: weightDecimals(weight),
    value: signedValue(weight > 0 ? value / weight : 0),
    product: fourDecimals(products[at] ?? 0),
  }));
  return { rows, sum: fourDecimals(total) };
}
