import { freshnessWeight, neverConfirmedWeight } from '@/lib/domain/developer/freshness';
import type { Candidate, SkillReading } from './candidate';
import { entryStates, unknownDay, type DeveloperIndex } from './developer-index';
import type { MatchRequirement } from './match-brief';
import type { PreparedBrief } from './prepared-brief';
import { priors, unknownValue, type Bound } from './values';

/** What a claim that nobody checked is worth as proof; a proof never falls below it, however old. */
const claimQuality = 0.4;

/** What a related skill is worth for a requirement that is no must. */
const relatedQuality = 0.5;

/** Value of one entry of the index, given the level needed. */
type EntryValue = (index: DeveloperIndex, entry: number, need: number, today: number, bound: Bound) => number;

/** How much of what is needed is there: level over need, 1 at most. */
export function skillsValue(prepared: PreparedBrief, candidate: Candidate, bound: Bound): number {
  return overRequirements(prepared, candidate, levelValue, priors.skill, bound, true);
}

/** How lately the skills were used: half after 24 months. */
export function recencyValue(prepared: PreparedBrief, candidate: Candidate, bound: Bound): number {
  return overRequirements(prepared, candidate, recencyOf, priors.recencyOfUnknownSkill, bound, false);
}

/** How well the skills are proven (B12). */
export function evidenceValue(prepared: PreparedBrief, candidate: Candidate, bound: Bound): number {
  return overRequirements(prepared, candidate, qualityOf, priors.evidence, bound, false);
}

/** True when the profile says something, yes or no, about at least one requirement. */
export function isAnySkillKnown({ readings }: Candidate): boolean {
  return readings.some(({ count, relatedLevel }) => count > 0 || relatedLevel > 0);
}

/** True when it is known of at least one required skill when it was last used, or that it is missing. */
export function isAnyUseKnown({ index, readings }: Candidate): boolean {
  return readings.some(({ entries, count }) =>
    entries
      .slice(0, count)
      .some(
        (entry) => index.entryState[entry] === entryStates.missing || index.entryUsedOn[entry] !== unknownDay,
      ),
  );
}

/** Weighted mean over the requirements; `withRelated` lets a related skill stand in at half its worth. */
function overRequirements(
  { brief, requirementShares, today }: PreparedBrief,
  { index, readings }: Candidate,
  value: EntryValue,
  prior: number,
  bound: Bound,
  withRelated: boolean,
): number {
  let sum = 0;
  for (let number = 0; number < requirementShares.length; number++) {
    const requirement = brief.requirements[number];
    const reading = readings[number];
    if (!requirement || !reading) continue;
    let best = bestEntry(requirement, reading, index, value, prior, today, bound);
    if (withRelated && reading.relatedLevel > 0) {
      best = Math.max(best, relatedQuality * Math.min(1, reading.relatedLevel / requirement.need));
    }
    sum += (requirementShares[number] ?? 0) * best;
  }
  return sum;
}

/** Best value over the skills that would do; those the profile does not mention count as unknown. */
function bestEntry(
  { skills, need }: MatchRequirement,
  { entries, count }: SkillReading,
  index: DeveloperIndex,
  value: EntryValue,
  prior: number,
  today: number,
  bound: Bound,
): number {
  let result = count < skills.length ? unknownValue(prior, bound) : 0;
  for (let number = 0; number < count; number++) {
    const entry = entries[number];
    if (entry !== undefined) result = Math.max(result, value(index, entry, need, today, bound));
  }
  return result;
}

function levelValue(
  index: DeveloperIndex,
  entry: number,
  need: number,
  _today: number,
  bound: Bound,
): number {
  const state = index.entryState[entry];
  if (state === entryStates.missing) return 0;
  const level = index.entryLevel[entry] ?? -1;
  if (level < 0) return unknownValue(priors.levelOfSkill, bound);
  // People misjudge themselves by about one level; a check removes that doubt.
  const sure = state === entryStates.claimed && bound === 0 ? Math.max(0, level - 1) : level;
  return Math.min(1, sure / need);
}

function recencyOf(index: DeveloperIndex, entry: number, _need: number, today: number, bound: Bound): number {
  if (index.entryState[entry] === entryStates.missing) return 0;
  const usedOn = index.entryUsedOn[entry] ?? unknownDay;
  return usedOn === unknownDay ? unknownValue(priors.recency, bound) : freshnessWeight('use', today - usedOn);
}

function qualityOf(index: DeveloperIndex, entry: number, _need: number, today: number, bound: Bound): number {
  const state = index.entryState[entry];
  if (state === entryStates.missing) return 0;
  if (state === entryStates.claimed) return bound === 2 ? 1 : claimQuality;
  const confirmedOn = index.entryConfirmedOn[entry] ?? unknownDay;
  const weight =
    confirmedOn === unknownDay ? neverConfirmedWeight : freshnessWeight('proof', today - confirmedOn);
  return claimQuality + (1 - claimQuality) * weight;
}
