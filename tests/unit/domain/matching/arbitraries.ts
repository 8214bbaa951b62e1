import fc from 'fast-check';
import { businessDomains } from '@/lib/domain/developer/business-domain';
import { addDays } from '@/lib/domain/developer/calendar-day';
import { engagementTypes } from '@/lib/domain/developer/engagement-type';
import { englishLevels } from '@/lib/domain/developer/english-level';
import { languages } from '@/lib/domain/developer/language';
import { rateUnits, type Rate } from '@/lib/domain/developer/rate';
import { neededLevels, skillLevels } from '@/lib/domain/developer/skill-level';
import type { SkillId } from '@/lib/domain/developer/skills';
import type { WorkingWeek } from '@/lib/domain/developer/working-week';
import { importances } from '@/lib/domain/lead/brief';
import type { MatchBrief, MatchRequirement } from '@/lib/domain/matching/match-brief';
import type { RankFeatures, SkillFeature } from '@/lib/domain/matching/rank-features';

/** The day of all tests; profiles and briefs are dated around it. */
export const today = '2026-11-22';

/** Few skills, related to one another in places, so that briefs and profiles meet. */
const skillPool = [
  'go',
  'rust',
  'tokio',
  'async-rust',
  'postgresql',
  'mysql',
  'kubernetes',
  'kafka',
] as const;
const zonePool = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Adelaide',
  'Africa/Casablanca',
  'UTC',
] as const;
const domainPool = businessDomains.slice(0, 4);

const dayAround = (back: number, ahead: number) =>
  fc.integer({ min: -back, max: ahead }).map((days) => addDays(today, days));
const orUnknown = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant('unknown' as const) });
const orUnstated = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 2, arbitrary: value }, { weight: 1, arbitrary: fc.constant('unstated' as const) });
const some = <Item>(items: readonly Item[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength: most });

export const weekArbitrary: fc.Arbitrary<WorkingWeek> = fc
  .record({
    zone: fc.constantFrom(...zonePool),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }),
    from: fc.integer({ min: 0, max: 95 }),
    quarters: fc.integer({ min: 1, max: 95 }),
  })
  .map(({ zone, days, from, quarters }) => ({
    zone,
    days,
    fromMinute: from * 15,
    toMinute: ((from + quarters) % 96) * 15,
  }));

const rateArbitrary: fc.Arbitrary<Rate> = fc.record({
  minorUnits: fc.integer({ min: 2_000, max: 16_000 }),
  currency: fc.constantFrom('EUR', 'USD', 'GBP', 'JPY'),
  unit: fc.constantFrom(...rateUnits.slice(0, 2)),
});

const skillFeature = (skill: SkillId): fc.Arbitrary<SkillFeature> =>
  fc.record({
    skill: fc.constant(skill),
    state: fc.constantFrom('proven', 'claimed', 'claimed', 'unknown', 'missing'),
    level: orUnknown(fc.constantFrom(...skillLevels)),
    lastUsedOn: orUnknown(dayAround(1500, 0)),
    confirmedOn: orUnknown(dayAround(1500, 0)),
  });

const preferencesArbitrary = fc.record({
  languages: some(languages, 2),
  domains: some(domainPool, 2),
  engagements: some(engagementTypes, 2),
  targetRate: orUnknown(rateArbitrary),
});

/** Profiles of every kind; ids are given by `profilesArbitrary`. */
export const featuresArbitrary: fc.Arbitrary<RankFeatures> = fc.record({
  profile: fc.constant('p'),
  skills: fc
    .uniqueArray(fc.constantFrom(...skillPool), { maxLength: 6 })
    .chain((skills) => fc.tuple(...skills.map(skillFeature))),
  week: orUnknown(weekArbitrary),
  availableFrom: orUnknown(dayAround(60, 120)),
  hoursPerWeek: orUnknown(fc.integer({ min: 4, max: 60 })),
  availabilityConfirmedOn: orUnknown(dayAround(120, 0)),
  rate: orUnknown(rateArbitrary),
  rateConfirmedOn: orUnknown(dayAround(500, 0)),
  engagements: orUnknown(fc.uniqueArray(fc.constantFrom(...engagementTypes), { minLength: 1, maxLength: 4 })),
  english: orUnknown(fc.constantFrom(...englishLevels)),
  domains: orUnknown(some(domainPool, 3)),
  exclusions: orUnknown(fc.record({ domains: some(domainPool, 2), onCall: fc.boolean() })),
  preferences: orUnknown(preferencesArbitrary),
});

export const profilesArbitrary = (most: number) =>
  fc
    .array(featuresArbitrary, { minLength: 1, maxLength: most })
    .map((list) => list.map((features, index): RankFeatures => ({ ...features, profile: `p${index}` })));

const requirementArbitrary: fc.Arbitrary<MatchRequirement> = fc.record({
  skills: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...skillPool).map((skill): SkillId[] => [skill]) },
    { weight: 1, arbitrary: fc.constant<SkillId[]>(['go', 'rust']) },
  ),
  need: fc.constantFrom(...neededLevels),
  importance: fc.constantFrom(...importances),
});

export const briefArbitrary: fc.Arbitrary<MatchBrief> = fc
  .record({
    requirements: fc.uniqueArray(requirementArbitrary, {
      minLength: 1,
      maxLength: 4,
      selector: (requirement) => requirement.skills.join(),
    }),
    languages: fc.constantFrom(['go'] as const, ['rust'] as const, ['go', 'rust'] as const),
    everyLanguage: fc.boolean(),
    week: orUnstated(weekArbitrary),
    minOverlapMinutes: orUnstated(fc.integer({ min: 0, max: 1500 })),
    start: orUnstated(fc.record({ on: dayAround(0, 60), slack: fc.integer({ min: 0, max: 60 }) })),
    hours: orUnstated(
      fc.record({ least: fc.integer({ min: 4, max: 40 }), more: fc.integer({ min: 0, max: 20 }) }),
    ),
    durationMonths: orUnstated(fc.integer({ min: 1, max: 14 })),
    ceiling: orUnstated(rateArbitrary),
    targetShare: orUnstated(fc.integer({ min: 50, max: 100 })),
    engagement: orUnstated(fc.constantFrom(...engagementTypes)),
    english: orUnstated(fc.constantFrom(...englishLevels)),
    domains: some(domainPool, 3),
    onCall: fc.constantFrom('yes', 'no', 'unstated'),
  })
  .map(({ start, hours, ceiling, targetShare, ...rest }): MatchBrief => ({
    ...rest,
    startOn: start === 'unstated' ? 'unstated' : start.on,
    latestStartOn: start === 'unstated' ? 'unstated' : addDays(start.on, start.slack),
    minHoursPerWeek: hours === 'unstated' ? 'unstated' : hours.least,
    hoursPerWeek: hours === 'unstated' ? 'unstated' : hours.least + hours.more,
    ceiling,
    target:
      ceiling === 'unstated' || targetShare === 'unstated'
        ? 'unstated'
        : { ...ceiling, minorUnits: Math.ceil((ceiling.minorUnits * targetShare) / 100) },
  }));

/** A profile of whom nothing is known. */
export function blankProfile(profile: string): RankFeatures {
  return {
    profile,
    skills: [],
    week: 'unknown',
    availableFrom: 'unknown',
    hoursPerWeek: 'unknown',
    availabilityConfirmedOn: 'unknown',
    rate: 'unknown',
    rateConfirmedOn: 'unknown',
    engagements: 'unknown',
    english: 'unknown',
    domains: 'unknown',
    exclusions: 'unknown',
    preferences: 'unknown',
  };
}

/** A profile that meets `fullBrief` in every way, everything confirmed today. */
export function fullProfile(profile: string): RankFeatures {
  const proven = { state: 'proven', level: 4, lastUsedOn: today, confirmedOn: today } as const;
  return {
    profile,
    skills: [
      { skill: 'go', ...proven },
      { skill: 'postgresql', ...proven },
    ],
    week: { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 1020 },
    availableFrom: today,
    hoursPerWeek: 40,
    availabilityConfirmedOn: today,
    rate: { minorUnits: 8_000, currency: 'EUR', unit: 'hour' },
    rateConfirmedOn: today,
    engagements: ['contract'],
    english: 'c1',
    domains: ['banking'],
    exclusions: { domains: [], onCall: false },
    preferences: {
      languages: ['go'],
      domains: ['banking'],
      engagements: ['contract'],
      targetRate: { minorUnits: 8_500, currency: 'EUR', unit: 'hour' },
    },
  };
}

/** A brief that asks about everything. */
export const fullBrief: MatchBrief = {
  requirements: [
    { skills: ['go'], need: 3, importance: 'must' },
    { skills: ['postgresql'], need: 2, importance: 'should' },
  ],
  languages: ['go'],
  everyLanguage: false,
  week: { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 1020 },
  minOverlapMinutes: 600,
  startOn: '2026-12-01',
  latestStartOn: '2027-01-01',
  hoursPerWeek: 40,
  minHoursPerWeek: 20,
  durationMonths: 12,
  ceiling: { minorUnits: 10_000, currency: 'EUR', unit: 'hour' },
  target: { minorUnits: 8_500, currency: 'EUR', unit: 'hour' },
  engagement: 'contract',
  english: 'b2',
  domains: ['banking'],
  onCall: 'yes',
};
