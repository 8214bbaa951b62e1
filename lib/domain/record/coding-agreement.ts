import type { AnswersDocument } from '../assessment/answers-document';
import type { QuestionId } from '../assessment/question-ids';
import type { BacktestCase } from './record-case';

/** How far two codings agree on one question, beyond chance. */
export interface CodingAgreement {
  question: QuestionId;
  /** Cohen's kappa, -1 to 1. */
  kappa: number;
  /** Cases that were coded twice. */
  n: number;
  /**
   * Whether the answer takes judgement. Where the guide turns one noted field into one answer, two codings cannot
   * differ, and a kappa of 1 says nothing.
   */
  judged: boolean;
}

/**
 * Agreement of two codings by us per question before differences were settled, `unknown` counted as an answer
 * (docs/coding-guide.md). Both start from the same noted constraints, so this says how clear the guide is, and
 * nothing about how well the constraints were read. Questions answered in neither coding are left out.
 */
export const codingAgreement: readonly CodingAgreement[] = [
  { question: 'target', kappa: 0.803, n: 39, judged: true },
  { question: 'host', kappa: 0.645, n: 39, judged: true },
  { question: 'workload', kappa: 0.971, n: 39, judged: true },
  { question: 'latency-heap', kappa: 0.958, n: 39, judged: true },
  { question: 'compute', kappa: 1.0, n: 39, judged: false },
  { question: 'memory', kappa: 1.0, n: 39, judged: false },
  { question: 'worst-defect', kappa: 1.0, n: 39, judged: true },
  { question: 'exposure', kappa: 1.0, n: 39, judged: true },
  { question: 'bottleneck', kappa: 0.955, n: 39, judged: true },
  { question: 'first-release', kappa: 1.0, n: 39, judged: false },
  { question: 'life-span', kappa: 1.0, n: 39, judged: false },
  { question: 'go-experience', kappa: 1.0, n: 39, judged: false },
  { question: 'rust-experience', kappa: 1.0, n: 39, judged: false },
  { question: 'background', kappa: 1.0, n: 39, judged: true },
  { question: 'hiring', kappa: 1.0, n: 39, judged: false },
  { question: 'existing-code', kappa: 1.0, n: 39, judged: true },
  { question: 'priorities', kappa: 1.0, n: 39, judged: false },
];

/** An agreement that says something, with the number of cases in which the question has an answer at all. */
export interface JudgedAgreement extends CodingAgreement {
  answered: number;
}

/** The questions on which two codings could differ. */
export function judgedAgreement(
  agreement: readonly CodingAgreement[],
  cases: readonly Pick<BacktestCase, 'document'>[],
): JudgedAgreement[] {
  return agreement
    .filter(({ judged }) => judged)
    .map((each) => ({
      ...each,
      answered: cases.filter(({ document }) => isAnswered(document, each.question)).length,
    }));
}

/** Whether the case answers the question, for the whole system or for a part of it. */
function isAnswered({ answers, components }: AnswersDocument, question: QuestionId): boolean {
  return [answers, ...(components ?? []).map((part) => part.answers)].some((each) => question in each);
}
