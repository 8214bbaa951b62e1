import type { AnswerValue } from '@/lib/domain/assessment/answers-document';
import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { capitalised } from '@/lib/shared/capitalised';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { ReportWords } from './report-source';

/** The answer that the engine gives where the parts of a system differ. */
export const variesAnswer = 'varies';

/** One answer as a statement about the company: "Most have shipped Go". */
export function answerLabel(words: ReportWords, question: QuestionId, value: AnswerValue): string {
  const { contributions, flips } = words.report;
  const name = questionName(words, question);
  if (value === variesAnswer) return message(contributions.varies, { question: name });
  if (value === unknownAnswer) return contributions.table.unknown;
  if (typeof value === 'string') return optionLabel(words, question, value);
  const labels = value.map((option) => optionLabel(words, question, option));
  const [first, ...rest] = labels;
  if (first === undefined) return flips.nothingPicked;
  if (rest.length === 0 || question !== 'priorities') return labels.join('; ');
  return message(flips.listOrder, { first, rest: formatList(rest) });
}

/** A question as a label: "The first release". */
export function questionName(words: ReportWords, question: QuestionId): string {
  return capitalised(words.answers[question].name);
}

/** Why an answer argues for a language, in one sentence; empty where the catalogue gives no reason. */
export function answerWhy(words: ReportWords, question: QuestionId, answer: string): string {
  return words.answers[question].answers[answer]?.why ?? '';
}

function optionLabel(words: ReportWords, question: QuestionId, option: string): string {
  return words.answers[question].answers[option]?.label ?? option;
}
