import type { CompiledBank } from './compiled-bank';
import { knownAnswer, type Part } from './parts';

const badFit = 0.35;
const largePart = 0.3;

/**
 * Whether both languages serve a large part of the answers badly (method 1.2): each fits below .35
 * on more than 30 % of the answered weight. Says nothing while too little is answered.
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
      const option = question.options.get(knownAnswer(part, question.id) ?? '');
      if (!option) continue;
      answered += weight * part.share;
      if (option.uGo < badFit && option.uRust < badFit) bad += weight * part.share;
    }
  }
  return bad > largePart * answered;
}
