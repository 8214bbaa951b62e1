import type { BusinessDomain } from '@/lib/domain/developer/business-domain';
import type { CalendarDay } from '@/lib/domain/developer/calendar-day';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import type { Rate } from '@/lib/domain/developer/rate';
import type { NeededLevel, SkillLevel } from '@/lib/domain/developer/skill-level';
import type { SkillId } from '@/lib/domain/developer/skills';
import type { Importance } from '@/lib/domain/lead/brief';
import type { CompanyCriterion, DeveloperCriterion } from './criteria';

/** Version of the ranking, stored with every match so that an old list can be told from a new one. */
export const matchingVersion = 'matching-1';

/**
 * A value with its uncertainty, each in 0..1. `mid` ranks, with a prior for what is unknown; `low` counts what
 * the company does not know as nothing, `high` counts it as a full match. The three are equal when everything
 * is known and fresh.
 */
export type Interval = { low: number; mid: number; high: number };

/** One part of a fit. `points.mid` is weight times value; the points of all parts add up to the fit. */
export type ScorePart<Criterion extends string> = {
  criterion: Criterion;
  /** Share of the fit, 0..1; the weights of the parts add up to 1. */
  weight: number;
  value: Interval;
  points: Interval;
  known: boolean;
};

/** One direction of a match: the parts, and the totals they add up to. */
export type Fit<Criterion extends string> = Interval & { parts: readonly ScorePart<Criterion>[] };

export const constraintKinds = [
  'skill',
  'overlap',
  'start',
  'hours',
  'rate',
  'engagement',
  'english',
  'exclusions',
] as const;
export type ConstraintKind = (typeof constraintKinds)[number];

/** `unknown` means "to confirm": nothing was said, or it was said so long ago that it must be asked again. */
export type ConstraintState = 'pass' | 'fail' | 'unknown';

export type ConstraintCheck = {
  constraint: ConstraintKind;
  state: ConstraintState;
  /** Present for `skill`: any one of these is enough. */
  skills?: readonly SkillId[];
  /** True when the value is known, but older than it may be. */
  stale: boolean;
};

/** What is known about one requirement of the brief (N11). */
export type RequirementState = {
  /** Any one of these is enough; one skill except where either language will do. */
  skills: readonly SkillId[];
  importance: Importance;
  need: NeededLevel;
  state: EvidenceState;
  level: SkillLevel | 'unknown';
  confirmedOn: CalendarDay | 'unknown';
  /** A skill next to the one asked for, which counts half when the one asked for is not there. */
  related: SkillId | 'none';
};

/** Common hours in one stretch of the engagement in which no clock changes. */
export type OverlapPeriod = { from: CalendarDay; to: CalendarDay; minutes: number };

/** Minutes a week in common: the least over the engagement, and each stretch (N13). */
export type OverlapFact = { minutes: number; periods: readonly OverlapPeriod[] };

/** A rate in the brief's currency and unit, with the table it was converted by (B04). */
export type RateFact = {
  asked: Rate;
  converted: Rate;
  /** Day of the table; `none` when the currency is the brief's own. */
  table: CalendarDay | 'none';
  unitChanged: boolean;
};

/** What a page may say about a candidate beside the scores. */
export type MatchFacts = {
  overlap: OverlapFact | 'unknown';
  rate: RateFact | 'unknown';
  availableFrom: CalendarDay | 'unknown';
  hoursPerWeek: number | 'unknown';
  sharedDomains: readonly BusinessDomain[];
  /** Facts that must be confirmed again before they are relied on (N14). */
  stale: readonly ('availability' | 'rate')[];
};

/** One candidate, with everything that explains the place. Only an id says who it is. */
export type Match = {
  profile: string;
  /** 1 for the first. */
  place: number;
  /** Places inside which the order is by lot, not by merit; `from` equals `to` when there is no tie. */
  tie: { from: number; to: number };
  /** R, the geometric mean of the two fits. */
  score: Interval;
  company: Fit<CompanyCriterion>;
  developer: Fit<DeveloperCriterion>;
  constraints: readonly ConstraintCheck[];
  requirements: readonly RequirementState[];
  /** Up to three parts that give most, and three that cost most against the ideal. */
  plus: readonly CompanyCriterion[];
  minus: readonly CompanyCriterion[];
  /** Everything this brief asks for that the profile does not say. */
  missing: readonly (CompanyCriterion | ConstraintKind)[];
  facts: MatchFacts;
};

/** The one change to the brief that would let a near miss in. */
export type NearMissChange =
  | { kind: 'raise-ceiling'; to: Rate; byPercent: number }
  | { kind: 'start-later'; to: CalendarDay; byDays: number }
  | { kind: 'less-overlap'; toMinutes: number; byMinutes: number };

/** A candidate who fails exactly one constraint, by little. */
export type NearMiss = Omit<Match, 'place' | 'tie'> & { change: NearMissChange };

/** What a candidate is in a ranking. */
export const matchKinds = ['match', 'near-miss'] as const;
export type MatchKind = (typeof matchKinds)[number];

export type MatchResult = {
  matches: readonly Match[];
  nearMisses: readonly NearMiss[];
  /** Profiles looked at. */
  considered: number;
  /** Profiles without a failing constraint; `matches` may be cut to the limit, this is not. */
  eligible: number;
};
