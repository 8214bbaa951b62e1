import type { CompiledBank } from './compiled-bank';
import { givenAnswers, type Part } from './parts';

const badFit = 0.35;
const largePart = 0.3;

/**
 * Whether both languages serve a large part of the answers badly (method 1.2): each fits below .35
 * on more than 30 % of the answered weight; people who disagree share it. Says nothing while too little is answered.
 */
export function fitsNeither(
  compiled: CompiledBank,
  weights: Float64Array,
  parts: readonly Part[],
  coverage: number,
): boolean {
  if (coverage < compiled.bank.parameters.minimumCoverage) return false;
  let bad = 0;
  let answered = 0;
  for (const question of compiled.questions) {
    const weight = (weights[question.criterion] ?? 0) * question.share;
    for (const part of parts) {
      const given = givenAnswers(part, question.id);
      for (const answer of given) {
        const option = question.options.get(String(answer));
        if (!option) continue;
        const share = (weight * part.share) / given.length;
        answered += share;
        if (option.uGo < badFit && option.uRust < badFit) bad += share;
      }
    }
  }
  return bad > largePart * answered;
}
