import { dayNumber, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import {
  freshnessWeight,
  isStale,
  neverConfirmedWeight,
  type FreshnessKind,
} from '@/lib/domain/developer/freshness';
import type { SkillId } from '@/lib/domain/developer/skills';
import type { PreparedBrief } from './prepared-brief';
import type { RankFeatures, SkillFeature } from './rank-features';

/** What a profile says about one requirement. */
export type SkillReading = {
  /** Entries for the skills asked for; an entry in state `unknown` is left out, as if it were not listed. */
  exact: SkillFeature[];
  /** Level of the best related skill, 0 when there is none. */
  relatedLevel: number;
  related: SkillId | 'none';
};

/** What a statement still weighs, and whether it must be confirmed again. */
export type Age = { weight: number; stale: boolean };

/**
 * One profile as the brief in hand sees it. The object is filled anew for each profile, so that looking at a
 * hundred thousand of them makes no garbage. Numbers are `NaN` when the profile does not say.
 */
export type Candidate = {
  features: RankFeatures;
  readings: readonly SkillReading[];
  overlapMinutes: number;
  availableDay: number;
  hours: number;
  availability: Age;
  /** The rate asked, in minor units of the brief's currency and unit. */
  amount: number;
  rate: Age;
};

export function emptyCandidate(prepared: PreparedBrief, features: RankFeatures): Candidate {
  return {
    features,
    readings: prepared.brief.requirements.map(() => ({ exact: [], relatedLevel: 0, related: 'none' })),
    overlapMinutes: Number.NaN,
    availableDay: Number.NaN,
    hours: Number.NaN,
    availability: { weight: 0, stale: false },
    amount: Number.NaN,
    rate: { weight: 0, stale: false },
  };
}

/** Fills in a profile and what it says about skills; most profiles are decided by these alone. */
export function readSkills(prepared: PreparedBrief, candidate: Candidate, features: RankFeatures): void {
  candidate.features = features;
  for (const reading of candidate.readings) {
    reading.exact.length = 0;
    reading.relatedLevel = 0;
    reading.related = 'none';
  }
  for (const feature of features.skills) {
    const uses = prepared.usesOfSkill.get(feature.skill);
    if (!uses || feature.state === 'unknown') continue;
    for (const use of uses) {
      const reading = candidate.readings[use.requirement];
      if (!reading) continue;
      if (use.exact) reading.exact.push(feature);
      else readRelated(reading, feature);
    }
  }
}

/** Fills in the rest: hours, dates and money. `readSkills` must have run for the same profile. */
export function readTerms(prepared: PreparedBrief, candidate: Candidate): void {
  const { features } = candidate;
  const { week, availableFrom, hoursPerWeek, rate } = features;
  candidate.overlapMinutes =
    week === 'unknown' || prepared.overlap === 'unstated' ? Number.NaN : prepared.overlap(week).minutes;
  candidate.availableDay = availableFrom === 'unknown' ? Number.NaN : dayNumber(availableFrom);
  candidate.hours = hoursPerWeek === 'unknown' ? Number.NaN : hoursPerWeek;
  readAge(candidate.availability, 'availability', features.availabilityConfirmedOn, prepared.today);
  candidate.amount =
    rate === 'unknown' || prepared.budget === 'unstated'
      ? Number.NaN
      : rate.minorUnits * (prepared.budget.factors[rate.currency]?.[rate.unit] ?? Number.NaN);
  readAge(candidate.rate, 'rate', features.rateConfirmedOn, prepared.today);
}

function readRelated(reading: SkillReading, { skill, state, level }: SkillFeature): void {
  if (state === 'missing' || level === 'unknown' || level < reading.relatedLevel || level === 0) return;
  // Of two equally good ones the first by id is named, so that the order of the entries does not show.
  if (level === reading.relatedLevel && reading.related <= skill) return;
  reading.relatedLevel = level;
  reading.related = skill;
}

function readAge(age: Age, kind: FreshnessKind, confirmedOn: CalendarDay | 'unknown', today: number): void {
  const days = confirmedOn === 'unknown' ? Number.NaN : today - dayNumber(confirmedOn);
  age.weight = Number.isNaN(days) ? neverConfirmedWeight : freshnessWeight(kind, days);
  age.stale = Number.isNaN(days) || isStale(kind, days);
}
