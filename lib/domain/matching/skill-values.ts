import { dayNumber } from '@/lib/domain/developer/calendar-day';
import { freshnessWeight, neverConfirmedWeight } from '@/lib/domain/developer/freshness';
import type { Candidate, SkillReading } from './candidate';
import type { MatchRequirement } from './match-brief';
import type { PreparedBrief } from './prepared-brief';
import type { SkillFeature } from './rank-features';
import { priors, unknownValue, type Bound } from './values';

/** What a claim that nobody checked is worth as proof; a proof never falls below it, however old. */
const claimQuality = 0.4;

/** What a related skill is worth for a requirement that is no must. */
const relatedQuality = 0.5;

type FeatureValue = (feature: SkillFeature, need: number, today: number, bound: Bound) => number;

/** How much of what is needed is there: level over need, 1 at most. */
export function skillsValue(prepared: PreparedBrief, candidate: Candidate, bound: Bound): number {
  return overRequirements(prepared, candidate, (requirement, reading) => {
    const related = relatedQuality * Math.min(1, reading.relatedLevel / requirement.need);
    return Math.max(related, best(requirement, reading, levelValue, priors.skill, prepared.today, bound));
  });
}

/** How lately the skills were used: half after 24 months. */
export function recencyValue(prepared: PreparedBrief, candidate: Candidate, bound: Bound): number {
  return overRequirements(prepared, candidate, (requirement, reading) =>
    best(requirement, reading, recencyOf, priors.recencyOfUnknownSkill, prepared.today, bound),
  );
}

/** How well the skills are proven (B12). */
export function evidenceValue(prepared: PreparedBrief, candidate: Candidate, bound: Bound): number {
  return overRequirements(prepared, candidate, (requirement, reading) =>
    best(requirement, reading, qualityOf, priors.evidence, prepared.today, bound),
  );
}

/** True when the profile says something, yes or no, about at least one requirement. */
export function isAnySkillKnown(candidate: Candidate): boolean {
  return candidate.readings.some((reading) => reading.exact.length > 0 || reading.relatedLevel > 0);
}

/** True when it is known of at least one required skill when it was last used, or that it is missing. */
export function isAnyUseKnown(candidate: Candidate): boolean {
  return candidate.readings.some((reading) =>
    reading.exact.some((feature) => feature.state === 'missing' || feature.lastUsedOn !== 'unknown'),
  );
}

function overRequirements(
  { brief, requirementShares }: PreparedBrief,
  candidate: Candidate,
  value: (requirement: MatchRequirement, reading: SkillReading) => number,
): number {
  let sum = 0;
  for (let index = 0; index < requirementShares.length; index++) {
    const requirement = brief.requirements[index];
    const reading = candidate.readings[index];
    if (requirement && reading) sum += (requirementShares[index] ?? 0) * value(requirement, reading);
  }
  return sum;
}

/** Best value over the skills that would do; those the profile does not mention count as unknown. */
function best(
  requirement: MatchRequirement,
  reading: SkillReading,
  value: FeatureValue,
  prior: number,
  today: number,
  bound: Bound,
): number {
  let result = reading.exact.length < requirement.skills.length ? unknownValue(prior, bound) : 0;
  for (const feature of reading.exact)
    result = Math.max(result, value(feature, requirement.need, today, bound));
  return result;
}

function levelValue({ state, level }: SkillFeature, need: number, _today: number, bound: Bound): number {
  if (state === 'missing') return 0;
  if (level === 'unknown') return unknownValue(priors.levelOfSkill, bound);
  // People misjudge themselves by about one level; a check removes that doubt.
  const sure = state === 'claimed' && bound === 0 ? Math.max(0, level - 1) : level;
  return Math.min(1, sure / need);
}

function recencyOf({ state, lastUsedOn }: SkillFeature, _need: number, today: number, bound: Bound): number {
  if (state === 'missing') return 0;
  if (lastUsedOn === 'unknown') return unknownValue(priors.recency, bound);
  return freshnessWeight('use', today - dayNumber(lastUsedOn));
}

function qualityOf({ state, confirmedOn }: SkillFeature, _need: number, today: number, bound: Bound): number {
  if (state === 'missing') return 0;
  if (state === 'claimed') return bound === 2 ? 1 : claimQuality;
  const weight =
    confirmedOn === 'unknown'
      ? neverConfirmedWeight
      : freshnessWeight('proof', today - dayNumber(confirmedOn));
  return claimQuality + (1 - claimQuality) * weight;
}
