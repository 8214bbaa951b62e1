import type { Route } from 'next';
import type { AnswerValue } from '@/lib/domain/assessment/answers-document';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { PlanCause } from '@/lib/domain/report/plan-step';
import { formatList } from '@/lib/shared/format';
import { isolated } from '@/lib/shared/isolated';
import { message } from '@/lib/shared/message';
import type { PlanWords } from './plan-words';

/** A cause in words; with where the answer can be looked at, for who may change it. */
export interface CauseWords {
  text: string;
  href: Route | null;
}

/** Where an answer can be tried; null for a reader who cannot. */
export type AnswerHref = (question: QuestionId) => Route | null;

/** What something in the plan comes from. */
export function causeWords(cause: PlanCause, hrefOf: AnswerHref, words: PlanWords): CauseWords {
  const { causes } = words.plan;
  const { report } = words;
  switch (cause.kind) {
    case 'answer':
      return { text: answerWords(cause.question, cause.value, words), href: hrefOf(cause.question) };
    case 'open': {
      const question = words.answers[cause.question].name;
      return { text: message(causes.open, { question }), href: hrefOf(cause.question) };
    }
    case 'gate':
      return { text: message(causes.gate, { gate: report.gates.items[cause.gate].name }), href: null };
    case 'part':
      return { text: message(causes.part, { part: isolated(cause.name) }), href: null };
    case 'verdict':
      return { text: message(causes.verdict, { verdict: report.flips.verdicts[cause.verdict] }), href: null };
  }
}

/** An answer as a statement about the company: "Nobody has shipped Rust". */
export function answerWords(question: QuestionId, value: AnswerValue, words: PlanWords): string {
  const { causes } = words.plan;
  const { name, answers } = words.answers[question];
  if (value.length === 0) return words.report.flips.nothingPicked;
  const labels = [value].flat().map((option) => answers[option]?.label ?? '');
  if (question === 'priorities') return message(causes.priorities, { list: formatList(labels) });
  if (!labels.includes('')) return labels.join('; ');
  // The engine says of parts that differ that they do; of an open answer, that it is open.
  return message(value === 'varies' ? causes.varies : causes.open, { question: name });
}
