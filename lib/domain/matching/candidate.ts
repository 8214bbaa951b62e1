import {
  freshnessWeight,
  isStale,
  neverConfirmedWeight,
  type FreshnessKind,
} from '@/lib/domain/developer/freshness';
import { entryStates, unknownDay, type DeveloperIndex } from './developer-index';
import type { PreparedBrief } from './prepared-brief';
import type { RankFeatures } from './rank-features';

/** What a profile says about one requirement. */
export type SkillReading = {
  /** Entries of the index for the skills asked for; the first `count` are those of the profile in hand. */
  entries: number[];
  /** An entry in state `unknown` is left out, as if it were not listed. */
  count: number;
  /** Level of the best related skill and its number; 0 when there is none. */
  relatedLevel: number;
  relatedSkill: number;
};

/** What a statement still weighs, and whether it must be confirmed again. */
export type Age = { weight: number; stale: boolean };

/**
 * One profile as the brief in hand sees it. The object is filled anew for each profile, so that looking at a
 * hundred thousand of them makes no garbage. Numbers are `NaN` when the profile does not say.
 */
export type Candidate = {
  index: DeveloperIndex;
  position: number;
  readings: readonly SkillReading[];
  overlapMinutes: number;
  availableDay: number;
  hours: number;
  availability: Age;
  /** The rate asked, in minor units of the brief's currency and unit. */
  amount: number;
  rate: Age;
};

export function emptyCandidate(prepared: PreparedBrief, index: DeveloperIndex): Candidate {
  return {
    index,
    position: 0,
    readings: prepared.brief.requirements.map(() => ({
      entries: [],
      count: 0,
      relatedLevel: 0,
      relatedSkill: 0,
    })),
    overlapMinutes: Number.NaN,
    availableDay: Number.NaN,
    hours: Number.NaN,
    availability: { weight: 0, stale: false },
    amount: Number.NaN,
    rate: { weight: 0, stale: false },
  };
}

/** The profile in hand; for what is not in the columns. */
export function candidateFeatures({ index, position }: Candidate): RankFeatures {
  const features = index.developers[position];
  if (!features) throw new RangeError(`no profile at ${position}`);
  return features;
}

/** Turns to a profile and reads what it says about skills; most profiles are decided by these alone. */
export function readSkills(prepared: PreparedBrief, candidate: Candidate, position: number): void {
  const { index, readings } = candidate;
  candidate.position = position;
  for (const reading of readings) {
    reading.count = 0;
    reading.relatedLevel = 0;
  }
  const end = index.skillStart[position + 1] ?? 0;
  for (let entry = index.skillStart[position] ?? 0; entry < end; entry++) {
    const uses = prepared.usesOfSkill[index.entrySkill[entry] ?? 0];
    if (!uses || index.entryState[entry] === entryStates.unknown) continue;
    for (const use of uses) {
      const reading = readings[use.requirement];
      if (!reading) continue;
      if (use.exact) reading.entries[reading.count++] = entry;
      else readRelated(index, reading, entry);
    }
  }
}

/** Reads the rest: hours, dates and money. `readSkills` must have turned to the profile. */
export function readTerms(prepared: PreparedBrief, candidate: Candidate): void {
  const { index, position } = candidate;
  const { today, budget } = prepared;
  candidate.overlapMinutes = prepared.overlapMinutes(index, index.week[position] ?? -1);
  candidate.availableDay = knownDay(index.availableFrom[position] ?? unknownDay);
  candidate.hours = knownNumber(index.hours[position] ?? -1);
  candidate.amount =
    budget === 'unstated'
      ? Number.NaN
      : knownNumber(index.rateAmount[position] ?? -1) * (budget.factors[index.rateBasis[position] ?? 0] ?? 1);
  readAge(
    candidate.availability,
    'availability',
    index.availabilityConfirmedOn[position] ?? unknownDay,
    today,
  );
  readAge(candidate.rate, 'rate', index.rateConfirmedOn[position] ?? unknownDay, today);
}

function readRelated(index: DeveloperIndex, reading: SkillReading, entry: number): void {
  const level = index.entryLevel[entry] ?? 0;
  const skill = index.entrySkill[entry] ?? 0;
  if (index.entryState[entry] === entryStates.missing || level <= 0 || level < reading.relatedLevel) return;
  // Of two equally good ones the first in the list of skills is named, whatever the order of the entries.
  if (level === reading.relatedLevel && reading.relatedSkill <= skill) return;
  reading.relatedLevel = level;
  reading.relatedSkill = skill;
}

function readAge(age: Age, kind: FreshnessKind, confirmedOn: number, today: number): void {
  const isConfirmed = confirmedOn !== unknownDay;
  age.weight = isConfirmed ? freshnessWeight(kind, today - confirmedOn) : neverConfirmedWeight;
  age.stale = !isConfirmed || isStale(kind, today - confirmedOn);
}

function knownDay(day: number): number {
  return day === unknownDay ? Number.NaN : day;
}

function knownNumber(value: number): number {
  return value < 0 ? Number.NaN : value;
}
