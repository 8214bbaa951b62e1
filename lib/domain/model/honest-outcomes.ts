import type { CompiledBank } from './compiled-bank';
import { isPressing, knownDemands, prefersSpeed } from './demands';
import { knownAnswer, type Part } from './parts';
import { says } from './says';
import { isMandatedToMove, isUnmeasured } from './stay-reasons';

const ownLanguages = ['much-go', 'much-rust'];
const demandsToKnow = 2;

/**
 * Whether the honest advice is to keep what runs (N07): the system works well, nothing it has to do
 * presses for another language, nobody demands a move, and enough is known to say so. A team that
 * already writes mostly Go or Rust gets the language's name instead, unless the system is stable too.
 */
export function isBestLeftAlone(compiled: CompiledBank, parts: readonly Part[], coverage: number): boolean {
  const enough = coverage >= compiled.bank.parameters.minimumCoverage;
  return parts.every(
    (part) =>
      knownAnswer(part, 'situation') === 'works-well' &&
      !says(part, 'existing-code', ['c-cpp-to-replace']) &&
      (!says(part, 'existing-code', ownLanguages) || knownAnswer(part, 'change-rate') === 'stable') &&
      !isMandatedToMove(part) &&
      !isPressing(part) &&
      !(isUnmeasured(part, enough) && says(part, 'priorities', ['latency'])) &&
      (enough || knownDemands(part) >= demandsToKnow),
  );
}

/**
 * Whether measuring comes before choosing (N07): something runs, where its time goes was never
 * measured, or the answer is "not sure" and it decides, and speed is what the company wants, or it hurts and no
 * other reason is given.
 * @param isEnough enough is answered to take an unanswered question for "not sure"
 */
export function isWorthMeasuringFirst(parts: readonly Part[], isEnough = false): boolean {
  const unmeasured = parts.some((part) => isUnmeasured(part, isEnough));
  return unmeasured && (parts.some(wantsSpeed) || parts.some(hurtsWithoutReason));
}

function wantsSpeed(part: Part): boolean {
  return isPressing(part) || prefersSpeed(part);
}

function hurtsWithoutReason(part: Part): boolean {
  return (
    says(part, 'situation', ['some-pain', 'serious-pain']) &&
    !says(part, 'existing-code', ['c-cpp-to-replace']) &&
    !isMandatedToMove(part)
  );
}
