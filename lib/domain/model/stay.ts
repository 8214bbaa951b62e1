import type { CompiledBank } from './compiled-bank';
import { currentLanguageOf, writesGoOrRust } from './current-language';
import { isPressing, knownDemands, pressingDemands } from './demands';
import { knownAnswer, type Part } from './parts';
import type { StayAdvice, StayReason, StayReasonKey } from './stay-advice';
import { says } from './says';
import { fixesFor } from './stay-fixes';
import {
  hasNobodyToMove,
  isCalmAndUnmeasured,
  isLargeTeamAtHome,
  isMandatedToMove,
  isRunning,
  isUnmeasured,
  knowsNeither,
  reason,
  reasonsToMove,
  reasonsToStay,
} from './stay-reasons';

const demandsToKnow = 2;
const aboutPeople: readonly StayReasonKey[] = ['nobody-to-move', 'deadline', 'large-team'];
const ordinaryTargets = ['server', 'serverless', 'cli', 'client-device'];
const ordinaryHosts = ['none', 'jvm-or-dotnet-host'];

/**
 * Whether what hurts should be mended where it stands (N07): there is a reason to stay for every part,
 * none to move for any, and enough is known to say so.
 */
export function isBetterMended(compiled: CompiledBank, parts: readonly Part[], coverage: number): boolean {
  const enough = coverage >= compiled.bank.parameters.minimumCoverage;
  return parts.every(
    (part) =>
      isRunning(part) &&
      reasonsToMove(part).length === 0 &&
      mendingReasons(part, enough).length > 0 &&
      (enough || knownAnswer(part, 'pain-cause') !== null || knownDemands(part) >= demandsToKnow),
  );
}

/** A system that works well is not mended; it is kept by its own rule, or because nobody could move it. */
function mendingReasons(part: Part, isEnough: boolean): StayReason[] {
  const reasons = [...reasonsToStay(part), ...calmReasons(part, isEnough)];
  if (knownAnswer(part, 'situation') !== 'works-well') return reasons;
  return reasons.filter(({ key }) => aboutPeople.includes(key));
}

function calmReasons(part: Part, isEnough: boolean): StayReason[] {
  const isCalm = isUnmeasured(part, isEnough) && isCalmAndUnmeasured(part);
  return isCalm ? [reason(part, 'calm', 'bottleneck')] : [];
}

/**
 * Whether a new system should be written in the language of today: nobody knows Go or Rust, the work
 * asks for neither, and either nobody could learn or be hired, or many people are at home in one language.
 */
export function isBetterWrittenAtHome(
  compiled: CompiledBank,
  parts: readonly Part[],
  coverage: number,
): boolean {
  if (coverage < compiled.bank.parameters.minimumCoverage) return false;
  return parts.every(
    (part) => isOrdinaryNewSystem(part) && (hasNobodyToMove(part) || isBoundToLargeTeam(part)),
  );
}

function isOrdinaryNewSystem(part: Part): boolean {
  return (
    knownAnswer(part, 'situation') === 'new-system' &&
    currentLanguageOf(part) !== null &&
    !writesGoOrRust(part) &&
    knowsNeither(part) &&
    says(part, 'target', ordinaryTargets) &&
    says(part, 'host', ordinaryHosts) &&
    !isPressing(part) &&
    !isMandatedToMove(part)
  );
}

/** So many people that a second language is a decision of its own, and none is asked for. */
function isBoundToLargeTeam(part: Part): boolean {
  const mayHaveTwo = knownAnswer(part, 'second-language') !== 'one-only';
  return isLargeTeamAtHome(part) && (knownAnswer(part, 'team-size') === 'over-100' || !mayHaveTwo);
}

/** What a host decides whose toolchain takes no other language; null where there is none. */
export function toolchainOf(parts: readonly Part[]): 'keeps' | 'forbids' | null {
  if (!parts.some(hasFixedToolchain)) return null;
  return parts.some(isRunning) ? 'keeps' : 'forbids';
}

/** Whether the toolchain of the host decides the language of a part. */
export function hasFixedToolchain(part: Part): boolean {
  return says(part, 'host', ['fixed-toolchain-host']);
}

/** What staying would mean, whatever the verdict; null where there is nothing and no language to keep. */
export function stayAdviceOf(parts: readonly Part[], isEnough: boolean): StayAdvice | null {
  const [part] = parts;
  if (!part) return null;
  const language = currentLanguageOf(part);
  const runs = isRunning(part);
  const isNew = knownAnswer(part, 'situation') === 'new-system';
  if (!runs && !(isNew && language)) return null;
  const fixes = fixesFor(parts);
  return {
    language,
    isRunning: runs,
    reasons: sharedByAll(parts.map((each) => stayingReasons(each, isEnough))),
    against: distinct(parts.flatMap(runs ? reasonsToMove : pressingReasons)),
    fixes: fixes.map(({ key }) => key),
    cures: fixes,
  };
}

/** What speaks for a new system in the language of today, whatever that language is. */
function reasonsAtHome(part: Part): StayReason[] {
  const isShort = says(part, 'first-release', ['under-6-weeks', '6-12-weeks']);
  return [
    reason(part, 'people-know-it', 'current-language'),
    ...(knowsNeither(part) ? [reason(part, 'nobody-knows-either', 'go-experience')] : []),
    ...(hasNobodyToMove(part) ? [reason(part, 'nobody-to-move', 'learning-budget')] : []),
    ...(isShort ? [reason(part, 'short-date', 'first-release')] : []),
    ...(isLargeTeamAtHome(part) ? [reason(part, 'large-team', 'team-size')] : []),
  ];
}

function stayingReasons(part: Part, isEnough: boolean): StayReason[] {
  if (!isRunning(part) && !writesGoOrRust(part)) return reasonsAtHome(part);
  return [
    ...(hasFixedToolchain(part) ? [reason(part, 'fixed-toolchain', 'host')] : []),
    ...(knownAnswer(part, 'situation') === 'works-well' ? [reason(part, 'works-well', 'situation')] : []),
    ...reasonsToStay(part),
    ...calmReasons(part, isEnough),
    ...(writesGoOrRust(part) ? [reason(part, 'at-home', 'existing-code')] : []),
  ];
}

function pressingReasons(part: Part): StayReason[] {
  return pressingDemands(part).map((question) => reason(part, 'demand', question));
}

/**
 * What holds for one part only is no reason to leave the whole as it is, unless each part has a reason of its own
 * and they share none.
 */
function sharedByAll(byPart: readonly StayReason[][]): StayReason[] {
  const [first = [], ...others] = byPart;
  const shared = first.filter(({ key }) =>
    others.every((reasons) => reasons.some((each) => each.key === key)),
  );
  return shared.length > 0 ? shared : distinct(byPart.flat());
}

function distinct(reasons: readonly StayReason[]): StayReason[] {
  const found = new Map(reasons.map((each) => [`${each.key} ${each.question}`, each] as const));
  return [...found.values()];
}
