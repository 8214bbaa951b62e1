import type { CompiledBank } from './compiled-bank';
import { knownAnswer, knownList, type Part } from './parts';

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
      !isOneOf(part, 'existing-code', ['c-cpp-to-replace']) &&
      (!isOneOf(part, 'existing-code', ownLanguages) || isOneOf(part, 'change-rate', ['stable'])) &&
      !knownList(part, 'mandate')?.some((mandate) => movingMandates.includes(mandate)) &&
      !isPressing(part) &&
      !(isUnmeasured(part) && picks(part, ['latency'])) &&
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
    isOneOf(part, 'latency-heap', pressingLatency) ||
    isOneOf(part, 'compute', pressingCompute) ||
    isOneOf(part, 'memory', pressingMemory) ||
    isOneOf(part, 'bottleneck', pressingBottleneck)
  );
}

function wantsSpeed(part: Part): boolean {
  return isPressing(part) || picks(part, speedPriorities);
}

function picks(part: Part, priorities: readonly string[]): boolean {
  return Boolean(knownList(part, 'priorities')?.some((each) => priorities.includes(each)));
}

function hurtsWithoutReason(part: Part): boolean {
  return (
    isOneOf(part, 'situation', ['some-pain', 'serious-pain']) &&
    !isOneOf(part, 'existing-code', ['c-cpp-to-replace']) &&
    !knownList(part, 'mandate')?.some((mandate) => movingMandates.includes(mandate))
  );
}

function knownDemands(part: Part): number {
  return demandQuestions.filter((question) => knownAnswer(part, question) !== null).length;
}

function isOneOf(
  part: Part,
  question: Parameters<typeof knownAnswer>[1],
  options: readonly string[],
): boolean {
  const answer = knownAnswer(part, question);
  return answer !== null && options.includes(answer);
}
