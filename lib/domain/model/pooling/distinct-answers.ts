import type { AnswerValue } from '../../assessment/answers-document';

/** Each of some answers once, in alphabetical order. */
export function distinctAnswers(answers: readonly AnswerValue[]): AnswerValue[] {
  const byText = new Map(answers.map((answer) => [String(answer), answer]));
  return [...byText].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, answer]) => answer);
}
