import { isEnglishEnough } from '@/lib/domain/developer/english-level';
import type { SkillId } from '@/lib/domain/developer/skills';
import { candidateFeatures, type Candidate } from './candidate';
import { entryStates } from './developer-index';
import type { ConstraintKind, ConstraintState } from './match';
import type { MatchBrief, MatchRequirement } from './match-brief';
import type { PreparedBrief } from './prepared-brief';

/** One hard condition of a brief (section 2.2). Both sides' conditions stand here: neither outranks the other. */
export type Constraint = {
  kind: ConstraintKind;
  /** Present for `skill`: any one of these is enough. */
  skills?: readonly SkillId[];
  check: (prepared: PreparedBrief, candidate: Candidate) => ConstraintState;
  /** True when the value stated is too old to be relied on; an old yes is then to be confirmed. */
  isStale: (candidate: Candidate) => boolean;
};

/** Each condition but the skills: when a brief puts it, and how it is checked; the cheapest first. */
const rules: readonly (Omit<Constraint, 'skills'> & { isAsked: (brief: MatchBrief) => boolean })[] = [
  {
    kind: 'start',
    isAsked: (brief) => brief.latestStartOn !== 'unstated',
    check: checkStart,
    isStale: isAvailabilityStale,
  },
  {
    kind: 'hours',
    isAsked: (brief) => brief.minHoursPerWeek !== 'unstated',
    check: checkHours,
    isStale: isAvailabilityStale,
  },
  { kind: 'rate', isAsked: (brief) => brief.ceiling !== 'unstated', check: checkRate, isStale: isRateStale },
  {
    kind: 'overlap',
    isAsked: ({ week, minOverlapMinutes: least }) => week !== 'unstated' && least !== 'unstated' && least > 0,
    check: checkOverlap,
    isStale: never,
  },
  {
    kind: 'engagement',
    isAsked: (brief) => brief.engagement !== 'unstated',
    check: checkEngagement,
    isStale: never,
  },
  { kind: 'english', isAsked: (brief) => brief.english !== 'unstated', check: checkEnglish, isStale: never },
  {
    kind: 'exclusions',
    isAsked: (brief) => brief.domains.length > 0 || brief.onCall === 'yes',
    check: checkExclusions,
    isStale: never,
  },
];

/**
 * The conditions a brief puts. A stated value that fits but is stale gives `unknown`; a stated value that does
 * not fit stays a `fail` until the developer says otherwise.
 */
export function briefConstraints(brief: MatchBrief): readonly Constraint[] {
  const skills = brief.requirements.flatMap((requirement, number): Constraint[] =>
    requirement.importance === 'must' ? [skillConstraint(requirement, number)] : [],
  );
  return [...skills, ...rules.filter((rule) => rule.isAsked(brief))];
}

function skillConstraint(requirement: MatchRequirement, number: number): Constraint {
  return {
    kind: 'skill',
    skills: requirement.skills,
    check: (_prepared, candidate) => checkSkill(requirement, candidate, number),
    isStale: never,
  };
}

function checkSkill(
  { skills, need }: MatchRequirement,
  { index, readings }: Candidate,
  number: number,
): ConstraintState {
  const reading = readings[number];
  const count = reading?.count ?? 0;
  let isOpen = count < skills.length;
  for (let use = 0; use < count; use++) {
    const entry = reading?.entries[use] ?? 0;
    if (index.entryState[entry] === entryStates.missing) continue;
    const level = index.entryLevel[entry] ?? -1;
    if (level >= need) return 'pass';
    if (level < 0) isOpen = true;
  }
  return isOpen ? 'unknown' : 'fail';
}

function checkStart(prepared: PreparedBrief, candidate: Candidate): ConstraintState {
  if (Number.isNaN(candidate.availableDay)) return 'unknown';
  if (candidate.availableDay > prepared.latestDay) return 'fail';
  return candidate.availability.stale ? 'unknown' : 'pass';
}

function checkHours({ brief }: PreparedBrief, candidate: Candidate): ConstraintState {
  if (Number.isNaN(candidate.hours) || brief.minHoursPerWeek === 'unstated') return 'unknown';
  if (candidate.hours < brief.minHoursPerWeek) return 'fail';
  return candidate.availability.stale ? 'unknown' : 'pass';
}

function checkRate({ budget }: PreparedBrief, candidate: Candidate): ConstraintState {
  if (Number.isNaN(candidate.amount) || budget === 'unstated') return 'unknown';
  // A millionth of a minor unit is what floating point leaves behind after a conversion.
  if (candidate.amount > budget.ceiling + 1e-6) return 'fail';
  return candidate.rate.stale ? 'unknown' : 'pass';
}

function checkOverlap({ brief }: PreparedBrief, candidate: Candidate): ConstraintState {
  if (Number.isNaN(candidate.overlapMinutes) || brief.minOverlapMinutes === 'unstated') return 'unknown';
  return candidate.overlapMinutes < brief.minOverlapMinutes ? 'fail' : 'pass';
}

function checkEngagement({ brief }: PreparedBrief, candidate: Candidate): ConstraintState {
  const { engagements } = candidateFeatures(candidate);
  if (engagements === 'unknown' || brief.engagement === 'unstated') return 'unknown';
  return engagements.includes(brief.engagement) ? 'pass' : 'fail';
}

function checkEnglish({ brief }: PreparedBrief, candidate: Candidate): ConstraintState {
  const { english } = candidateFeatures(candidate);
  if (english === 'unknown' || brief.english === 'unstated') return 'unknown';
  return isEnglishEnough(english, brief.english) ? 'pass' : 'fail';
}

function checkExclusions({ brief }: PreparedBrief, candidate: Candidate): ConstraintState {
  const { exclusions } = candidateFeatures(candidate);
  if (exclusions === 'unknown') return 'unknown';
  if (brief.onCall === 'yes' && exclusions.onCall) return 'fail';
  return brief.domains.some((domain) => exclusions.domains.includes(domain)) ? 'fail' : 'pass';
}

function isAvailabilityStale(candidate: Candidate): boolean {
  return candidate.availability.stale;
}

function isRateStale(candidate: Candidate): boolean {
  return candidate.rate.stale;
}

function never(): boolean {
  return false;
}
