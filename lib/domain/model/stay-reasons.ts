import type { QuestionId } from '../assessment/question-ids';
import { hasCollector, isMemorySafe, currentLanguageOf } from './current-language';
import { isLimitedByMachine, isPressing, knownDemands, prefersSpeed, pressingDemands } from './demands';
import { givenAnswers, knownAnswer, type Part } from './parts';
import type { StayReason, StayReasonKey } from './stay-advice';
import { says } from './says';

/** What hurts and does not leave with the language. */
const painElsewhere = [
  'queries-or-database',
  'network-or-partners',
  'bundle-or-start-up',
  'old-runtime',
  'plugin-or-dependency-updates',
  'gpu-work',
  'code-or-process',
];
/** What hurts and may leave with the language. */
const painOfLanguage = ['language-speed', 'memory-or-collector', 'memory-errors', 'hiring'];
const limitsElsewhere = ['io-or-database', 'network', 'start-up'];
const demandsToKnow = 2;

/** Whether something runs that could be kept. */
export function isRunning(part: Part): boolean {
  return says(part, 'situation', ['works-well', 'some-pain', 'serious-pain']);
}

/**
 * What makes a move right whatever speaks for staying: C or C++ that is to be replaced, a mandate that
 * the language of today does not meet, and a machine that was measured to be the limit while the
 * system asks much of it.
 */
export function reasonsToMove(part: Part): StayReason[] {
  const demands = isLimitedByMachine(part) ? pressingDemands(part) : [];
  return [
    ...(says(part, 'existing-code', ['c-cpp-to-replace'])
      ? [reason(part, 'unsafe-code', 'existing-code')]
      : []),
    ...(isMandatedToMove(part) ? [reason(part, 'mandate', 'mandate')] : []),
    ...(demands.length > 0 ? [reason(part, 'machine-limit', 'bottleneck')] : []),
    ...demands.map((question) => reason(part, 'demand', question)),
  ];
}

/** Whether a rule asks for something that the language of today is not. */
export function isMandatedToMove(part: Part): boolean {
  const language = currentLanguageOf(part);
  if (says(part, 'mandate', ['certified-toolchain'])) return true;
  if (says(part, 'mandate', ['go-required']) && language !== 'go') return true;
  if (says(part, 'mandate', ['rust-required']) && language !== 'rust') return true;
  return says(part, 'mandate', ['memory-safe-policy']) && !isMemorySafe(part);
}

/**
 * What speaks for keeping a system that hurts, each as an answer. A choice is possible only while
 * nothing of {@link reasonsToMove} holds; where there is no reason to stay, points decide.
 * @param limit where the time goes; by default what was answered
 */
export function reasonsToStay(part: Part, limit = knownAnswer(part, 'bottleneck')): StayReason[] {
  const found: [StayReasonKey, QuestionId, boolean][] = [
    ['pain-elsewhere', 'pain-cause', says(part, 'pain-cause', painElsewhere) && !isSlowTool(part)],
    ['limit-elsewhere', 'bottleneck', isLimitElsewhere(part, limit)],
    ['no-limit', 'bottleneck', isWithoutLimit(part, limit)],
    ['collector-untuned', 'latency-heap', isCollectorUntuned(part, limit)],
    ['accelerator', 'workload', says(part, 'workload', ['model-serving']) && !isMachine(limit)],
    ['nobody-to-move', 'learning-budget', hasNobodyToMove(part)],
    ['deadline', 'first-release', isDeadlineTooShort(part)],
    ['large-team', 'team-size', isLargeTeamAtHome(part) && !isPressing(part)],
  ];
  return found.filter(([, , holds]) => holds).map(([key, question]) => reason(part, key, question));
}

/** It was measured, nothing stands out, nothing presses, and nobody says that the language hurts. */
function isWithoutLimit(part: Part, limit: string | null): boolean {
  return limit === 'none' && pressingDemands(part).length === 0 && !says(part, 'pain-cause', painOfLanguage);
}

/** Whether the time goes where a language changes little, and only waiting is long. */
function isLimitElsewhere(part: Part, limit: string | null): boolean {
  if (says(part, 'pain-cause', ['hiring'])) return false;
  const demands = pressingDemands(part);
  if (!limitsElsewhere.includes(limit ?? '') || isSlowTool(part)) return false;
  // Waiting explains late answers. It explains neither cores nor memory.
  return !demands.includes('compute') && !demands.includes('memory');
}

/** A command-line tool starts at every call, so there its start-up is the language. */
function isSlowTool(part: Part): boolean {
  return says(part, 'target', ['cli']) && says(part, 'bottleneck', ['start-up']);
}

/** Pauses or memory hurt, but nothing is asked that a tuned collector would not do. */
function isCollectorUntuned(part: Part, limit: string | null): boolean {
  const hurts = limit === 'memory-or-gc' || says(part, 'pain-cause', ['memory-or-collector']);
  return hurts && limit !== 'cpu' && hasCollector(part) && pressingDemands(part).length === 0;
}

/** Nobody knows either language, nobody may learn one, and nobody comes. */
export function hasNobodyToMove(part: Part): boolean {
  return (
    knowsNeither(part) &&
    knownAnswer(part, 'learning-budget') === 'none' &&
    knownAnswer(part, 'hiring') === 'none'
  );
}

/** Nobody has shipped Go, and nobody Rust. */
export function knowsNeither(part: Part): boolean {
  return knownAnswer(part, 'go-experience') === 'nobody' && knownAnswer(part, 'rust-experience') === 'nobody';
}

/** A rewrite does not fit: six weeks unless most know a language, twelve unless anybody does. */
function isDeadlineTooShort(part: Part): boolean {
  const release = knownAnswer(part, 'first-release');
  if (release === 'under-6-weeks') return !knowMostly(part);
  return release === '6-12-weeks' && knowsNeither(part);
}

function knowMostly(part: Part): boolean {
  return (['go-experience', 'rust-experience'] as const).some((id) => knownAnswer(part, id) === 'most');
}

/** Many people at home in one language that is neither of the two. */
export function isLargeTeamAtHome(part: Part): boolean {
  const language = currentLanguageOf(part);
  if (language === null || language === 'go' || language === 'rust' || knowMostly(part)) return false;
  const size = knownAnswer(part, 'team-size');
  const background = knownAnswer(part, 'background');
  return size === 'over-100' || (size === '21-100' && background !== null && background !== 'mixed');
}

/** Nobody measured where the time goes, nothing presses, speed is no stated wish, and the pain is bearable. */
export function isCalmAndUnmeasured(part: Part): boolean {
  return (
    knownAnswer(part, 'situation') === 'some-pain' &&
    pressingDemands(part).length === 0 &&
    !prefersSpeed(part) &&
    !says(part, 'pain-cause', painOfLanguage) &&
    knownDemands(part) >= demandsToKnow
  );
}

/**
 * Whether nobody measured where the time goes: so it was said, or it is open and decides, because one
 * limit would keep the system and another would not.
 * @param isEnough enough else is answered for the open answer to decide
 */
export function isUnmeasured(part: Part, isEnough: boolean): boolean {
  const [said, ...others] = givenAnswers(part, 'bottleneck');
  if (said === 'not-measured' && others.length === 0) return true;
  if (said !== undefined || part.hidden.has('bottleneck') || !isEnough || !isRunning(part)) return false;
  if (reasonsToMove(part).length > 0) return false;
  return reasonsToStay(part, 'io-or-database').length > 0 && reasonsToStay(part, 'cpu').length === 0;
}

function isMachine(limit: string | null): boolean {
  return limit === 'cpu' || limit === 'memory-or-gc';
}

/** A reason with the answer that gives it. */
export function reason(part: Part, key: StayReasonKey, question: QuestionId): StayReason {
  return { key, question, answer: part.answers[question] ?? 'unknown' };
}
