import type { QuestionId } from '../assessment/question-ids';

/** How far two coders agreed on one question, beyond chance. */
interface CodingAgreement {
  question: QuestionId;
  /** Cohen's kappa, -1 to 1. */
  kappa: number;
  /** Cases that both coded. */
  n: number;
}

/**
 * Agreement of the two coders per question before differences were settled, `unknown` counted as an
 * answer (docs/coding-guide.md). Questions that neither answered for any case are left out.
 */
export const codingAgreement: readonly CodingAgreement[] = [
  { question: 'target', kappa: 0.803, n: 39 },
  { question: 'host', kappa: 0.645, n: 39 },
  { question: 'workload', kappa: 0.971, n: 39 },
  { question: 'latency-heap', kappa: 0.958, n: 39 },
  { question: 'compute', kappa: 1.0, n: 39 },
  { question: 'memory', kappa: 1.0, n: 39 },
  { question: 'worst-defect', kappa: 1.0, n: 39 },
  { question: 'exposure', kappa: 1.0, n: 39 },
  { question: 'bottleneck', kappa: 0.955, n: 39 },
  { question: 'first-release', kappa: 1.0, n: 39 },
  { question: 'life-span', kappa: 1.0, n: 39 },
  { question: 'go-experience', kappa: 1.0, n: 39 },
  { question: 'rust-experience', kappa: 1.0, n: 39 },
  { question: 'background', kappa: 1.0, n: 39 },
  { question: 'hiring', kappa: 1.0, n: 39 },
  { question: 'existing-code', kappa: 1.0, n: 39 },
  { question: 'priorities', kappa: 1.0, n: 39 },
];
