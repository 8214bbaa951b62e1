import type { QuestionId } from '../assessment/question-ids';
import type { CompiledBank } from './compiled-bank';
import { givenAnswers, knownAnswer, type Part } from './parts';

const pressingLatency = ['tight-small-heap', 'tight-large-heap', 'sub-millisecond', 'hard-real-time'];
const pressingCompute = ['hundreds-of-cores', 'thousands-or-battery'];
const pressingMemory = ['16-128-mb', 'under-16-mb'];
const pressingBottleneck = ['cpu', 'memory-or-gc'];
const movingMandates = ['go-required', 'rust-required', 'certified-toolchain', 'memory-safe-policy'];
const speedPriorities = ['latency', 'run-cost'];
const ownLanguages = ['much-go', 'much-rust'];

/** Answers that say what the system demands of a machine; two of them make "ordinary" a finding. */
const demandQuestions = ['workload', 'latency-heap', 'compute', 'memory', 'bottleneck'] as const;
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
      !says(part, 'mandate', movingMandates) &&
      !isPressing(part) &&
      !(isUnmeasured(part) && says(part, 'priorities', ['latency'])) &&
      (enough || knownDemands(part) >= demandsToKnow),
  );
}

/**
 * Whether measuring comes before choosing (N07): something runs, where its time goes was never
 * measured, and speed is what the company wants, or it hurts and no other reason is given.
 */
export function isWorthMeasuringFirst(parts: readonly Part[]): boolean {
  return parts.some(isUnmeasured) && (parts.some(wantsSpeed) || parts.some(hurtsWithoutReason));
}

function isUnmeasured(part: Part): boolean {
  return knownAnswer(part, 'bottleneck') === 'not-measured';
}

function isPressing(part: Part): boolean {
  return (
    says(part, 'latency-heap', pressingLatency) ||
    says(part, 'compute', pressingCompute) ||
    says(part, 'memory', pressingMemory) ||
    says(part, 'bottleneck', pressingBottleneck)
  );
}

function wantsSpeed(part: Part): boolean {
  return isPressing(part) || says(part, 'priorities', speedPriorities);
}

function hurtsWithoutReason(part: Part): boolean {
  return (
    says(part, 'situation', ['some-pain', 'serious-pain']) &&
    !says(part, 'existing-code', ['c-cpp-to-replace']) &&
    !says(part, 'mandate', movingMandates)
  );
}

function knownDemands(part: Part): number {
  return demandQuestions.filter((question) => knownAnswer(part, question) !== null).length;
}

/** Whether one of some options is among the answers, be it the answer of only one of several people. */
function says(part: Part, question: QuestionId, options: readonly string[]): boolean {
  return givenAnswers(part, question)
    .flat()
    .some((answer) => options.includes(answer));
}
