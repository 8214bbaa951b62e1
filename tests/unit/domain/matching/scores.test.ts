import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/developer/calendar-day';
import type { MatchBrief } from '@/lib/domain/matching/match-brief';
import { matchDevelopers } from '@/lib/domain/matching/match-developers';
import type { RankFeatures, SkillFeature } from '@/lib/domain/matching/rank-features';
import { priors } from '@/lib/domain/matching/values';
import {
  blankProfile,
  briefArbitrary,
  featuresArbitrary,
  fullBrief,
  fullProfile,
  profilesArbitrary,
  today,
} from './arbitraries';

const context = { today, leadId: 'lead', limit: 1000 };
const only = (brief: MatchBrief, profile: RankFeatures) =>
  matchDevelopers(brief, [profile], context).matches[0];
const bounds = ['low', 'mid', 'high'] as const;

/** The same brief without conditions, so that every profile is scored. */
function withoutConditions(brief: MatchBrief): MatchBrief {
  return {
    ...brief,
    requirements: brief.requirements.map((each) => ({ ...each, importance: 'should' as const })),
    latestStartOn: brief.startOn === 'unstated' ? 'unstated' : '2030-01-01',
    minHoursPerWeek: 'unstated',
    minOverlapMinutes: 'unstated',
    ceiling: 'unstated',
    engagement: 'unstated',
    english: 'unstated',
    domains: [],
    onCall: 'unstated',
  };
}

describe('scores (B09)', () => {
  test('M2, B09: fits lie in 0..1, their parts add up exactly, and R is their geometric mean', () => {
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(8), (brief, profiles) => {
        for (const { company, developer, score } of matchDevelopers(brief, profiles, context).matches) {
          for (const fit of [company, developer]) {
            for (const bound of bounds) {
              const sum = fit.parts.reduce((total, part) => total + part.points[bound], 0);
              expect(sum).toBe(fit[bound]);
              expect(fit[bound]).toBeGreaterThanOrEqual(0);
              expect(fit[bound]).toBeLessThanOrEqual(1);
              for (const part of fit.parts) expect(part.points[bound]).toBe(part.weight * part.value[bound]);
            }
            expect(fit.parts.reduce((total, part) => total + part.weight, 0)).toBeCloseTo(1, 12);
            expect(fit.low).toBeLessThanOrEqual(fit.mid);
            expect(fit.mid).toBeLessThanOrEqual(fit.high);
          }
          for (const bound of bounds) {
            expect(score[bound]).toBeCloseTo(company[bound] ** 0.5 * developer[bound] ** 0.5, 12);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('M3: raising a skill, overlap, capacity or evidence never lowers A, R or the raw rank', () => {
    const raised: fc.Arbitrary<(features: RankFeatures) => RankFeatures> = fc.constantFrom(
      (features: RankFeatures) => ({ ...features, skills: features.skills.map(withHigherLevel) }),
      (features: RankFeatures) => ({ ...features, skills: features.skills.map(withProof) }),
      (features: RankFeatures) => ({ ...features, skills: features.skills.map(usedToday) }),
      (features: RankFeatures) => ({
        ...features,
        hoursPerWeek: features.hoursPerWeek === 'unknown' ? 'unknown' : features.hoursPerWeek + 8,
      }),
      (features: RankFeatures) => ({
        ...features,
        week:
          features.week === 'unknown'
            ? 'unknown'
            : { ...features.week, days: [1, 2, 3, 4, 5, 6, 7], fromMinute: 0, toMinute: 1440 },
      }),
    );
    fc.assert(
      fc.property(
        briefArbitrary,
        featuresArbitrary,
        profilesArbitrary(5),
        raised,
        (asked, features, others, raise) => {
          const brief = withoutConditions(asked);
          const candidate = { ...features, profile: 'raised' };
          const before = matchDevelopers(brief, [...others, candidate], context).matches;
          const after = matchDevelopers(brief, [...others, raise(candidate)], context).matches;
          const own = (matches: typeof before) => matches.find((match) => match.profile === 'raised');
          const above = (matches: typeof before) =>
            matches.filter((match) => match.score.mid > (own(matches)?.score.mid ?? 0)).length;
          expect(own(after)?.company.mid).toBeGreaterThanOrEqual((own(before)?.company.mid ?? 1) - 1e-12);
          expect(own(after)?.score.mid).toBeGreaterThanOrEqual((own(before)?.score.mid ?? 1) - 1e-12);
          expect(above(after)).toBeLessThanOrEqual(above(before));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('M3: a lower rate never lowers A', () => {
    fc.assert(
      fc.property(
        briefArbitrary,
        featuresArbitrary,
        fc.integer({ min: 1, max: 99 }),
        (asked, features, percent) => {
          const { rate } = features;
          fc.pre(rate !== 'unknown');
          const ceiling = { minorUnits: 16_000, currency: 'EUR', unit: 'hour' } as const;
          const brief = { ...withoutConditions(asked), target: { ...ceiling, minorUnits: 6_000 } };
          const cheaper = { ...rate, minorUnits: Math.ceil((rate.minorUnits * percent) / 100) };
          const before = only(brief, features);
          const after = only(brief, { ...features, rate: cheaper });
          expect(after?.company.mid).toBeGreaterThanOrEqual((before?.company.mid ?? 1) - 1e-12);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('M16: filling an unknown soft value with its prior mean keeps A', () => {
    const brief: MatchBrief = {
      ...fullBrief,
      domains: ['banking', 'payments'],
      startOn: today,
      latestStartOn: addDays(today, 20),
    };
    const start = addDays(today, 20 * (1 - priors.start));
    const midRate = { minorUnits: 9_250, currency: 'EUR', unit: 'hour' } as const;
    const fillings: [keyof RankFeatures, RankFeatures[keyof RankFeatures]][] = [
      ['domains', ['banking']],
      ['availableFrom', start],
      ['hoursPerWeek', 40 * priors.capacity],
      ['rate', midRate],
    ];
    for (const [field, value] of fillings) {
      const unknown = only(brief, { ...fullProfile('p'), [field]: 'unknown' });
      const filled = only(brief, { ...fullProfile('p'), [field]: value });
      expect(filled?.company.mid, field).toBeCloseTo(unknown?.company.mid ?? 0, 12);
      expect(unknown?.company.high, field).toBeGreaterThan(filled?.company.high ?? 1);
    }
  });

  test('B11: a profile without anything scores 0 and lists what is missing', () => {
    const match = only(fullBrief, blankProfile('blank'));
    expect(match?.score).toEqual({ low: 0, mid: 0, high: 1 });
    expect(match?.company.parts.every((part) => part.points.mid === 0 && !part.known)).toBe(true);
    expect(match?.missing).toEqual(
      [
        'skill',
        'start',
        'hours',
        'rate',
        'overlap',
        'engagement',
        'english',
        'exclusions',
        'domain',
        'capacity',
      ].filter((name) => name !== 'capacity'),
    );
    expect(match?.requirements.map((requirement) => requirement.state)).toEqual(['unknown', 'unknown']);
  });

  test('B11: nobody of whom nothing is known stands above anybody else', () => {
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(8), (brief, profiles) => {
        const { matches } = matchDevelopers(brief, [...profiles, blankProfile('blank')], context);
        const blank = matches.find((match) => match.profile === 'blank');
        expect(blank?.score.mid).toBe(0);
        for (const match of matches) {
          if (match.score.mid > 0.05) expect(match.place).toBeLessThan(blank?.place ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('B12, N11: proven beats claimed at the same level, and the states are told apart', () => {
    const skill = (state: SkillFeature['state']): RankFeatures => ({
      ...fullProfile(state),
      skills: [
        { skill: 'go', state, level: 4, lastUsedOn: today, confirmedOn: today },
        { skill: 'postgresql', state: 'proven', level: 4, lastUsedOn: today, confirmedOn: today },
      ],
    });
    const proven = only(fullBrief, skill('proven'));
    const claimed = only(fullBrief, skill('claimed'));
    expect(proven?.company.mid).toBeGreaterThan(claimed?.company.mid ?? 1);
    expect(proven?.company.low).toBeGreaterThan(claimed?.company.low ?? 1);
    expect(claimed?.requirements[0]?.state).toBe('claimed');
    expect(only(fullBrief, skill('unknown'))?.requirements[0]).toMatchObject({
      state: 'unknown',
      level: 'unknown',
    });
    expect(only(fullBrief, skill('missing'))).toBeUndefined();
  });

  test('a developer who stated no wish gets the same B for every brief', () => {
    fc.assert(
      fc.property(briefArbitrary, featuresArbitrary, (brief, features) => {
        const match = only(withoutConditions(brief), { ...features, preferences: 'unknown' });
        expect(match?.developer.mid).toBeCloseTo(priors.preference, 12);
      }),
      { numRuns: 100 },
    );
  });

  test('a perfect candidate scores 1 on both sides', () => {
    const match = only(fullBrief, fullProfile('p'));
    expect(match?.company).toMatchObject({ low: 1, mid: 1, high: 1 });
    expect(match?.developer).toMatchObject({ low: 1, mid: 1, high: 1 });
    expect(match?.missing).toEqual([]);
    expect(match?.minus).toEqual([]);
    expect(match?.plus).toEqual(['skills', 'overlap', 'recency']);
  });

  test('the values of the company’s criteria, one by one', () => {
    const value = (criterion: string, change: Partial<RankFeatures>, brief: MatchBrief = fullBrief) =>
      only(brief, { ...fullProfile('p'), ...change })?.company.parts.find(
        (part) => part.criterion === criterion,
      )?.value;
    const known = (mid: number | undefined) => ({ low: mid, mid, high: mid });
    // Half of the company's week is as good as all of it; a quarter is half as good.
    const berlin = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5] };
    expect(value('overlap', { week: { ...berlin, fromMinute: 540, toMinute: 780 } })).toEqual(known(1));
    expect(
      value(
        'overlap',
        { week: { ...berlin, fromMinute: 540, toMinute: 660 } },
        { ...fullBrief, minOverlapMinutes: 0 },
      ),
    ).toEqual(known(0.5));
    expect(value('capacity', { hoursPerWeek: 30 })).toEqual(known(0.75));
    expect(value('start', { availableFrom: '2026-12-16' })?.mid).toBeCloseTo(16 / 31, 12);
    expect(value('rate', { rate: { minorUnits: 9_250, currency: 'EUR', unit: 'hour' } })).toEqual(known(0.5));
    expect(value('domain', { domains: ['health'] })).toEqual(known(0));
    // Half of what was said about availability is gone after 30 days, and the interval opens by as much.
    const aged = value('capacity', { hoursPerWeek: 40, availabilityConfirmedOn: addDays(today, -30) });
    expect(aged?.low).toBeCloseTo(0.5, 12);
    expect(aged?.mid).toBeCloseTo(0.5 + 0.5 * priors.capacity, 12);
    expect(aged?.high).toBeCloseTo(1, 12);
  });

  test('the values of the developer’s criteria, one by one', () => {
    const wishes = { languages: [], domains: [], engagements: [], targetRate: 'unknown' } as const;
    const value = (
      criterion: string,
      preferences: RankFeatures['preferences'],
      brief: MatchBrief = fullBrief,
    ) =>
      only(brief, { ...fullProfile('p'), preferences })?.developer.parts.find(
        (part) => part.criterion === criterion,
      )?.value.mid;
    const both: MatchBrief = { ...fullBrief, languages: ['go', 'rust'] };
    expect(value('wanted-work', { ...wishes, languages: ['rust'] })).toBe(0);
    expect(value('wanted-work', { ...wishes, languages: ['go'] }, both)).toBe(1);
    expect(value('wanted-work', { ...wishes, languages: ['go'] }, { ...both, everyLanguage: true })).toBe(
      0.5,
    );
    expect(value('wanted-work', { ...wishes, languages: ['go'], domains: ['health'] })).toBe(0.5);
    expect(value('wanted-work', wishes)).toBe(priors.preference);
    const hopes = (minorUnits: number) => ({
      ...wishes,
      targetRate: { minorUnits, currency: 'EUR', unit: 'hour' } as const,
    });
    expect(value('own-rate', hopes(10_000))).toBe(1);
    expect(value('own-rate', hopes(12_500))).toBeCloseTo(1 / 3, 12);
    expect(value('own-rate', hopes(20_000))).toBe(0);
    expect(value('engagement', { ...wishes, engagements: ['permanent'] })).toBe(0.5);
    expect(value('engagement', { ...wishes, engagements: ['contract'] })).toBe(1);
  });

  test('of two related skills that are equally good, the same one is named whatever their order', () => {
    const brief = {
      ...fullBrief,
      requirements: [{ skills: ['postgresql'], need: 2, importance: 'nice' }],
    } as const;
    const skill = (id: 'mysql' | 'sqlite') =>
      ({ skill: id, state: 'claimed', level: 2, lastUsedOn: today, confirmedOn: today }) as const;
    const named = (skills: readonly SkillFeature[]) =>
      only(brief, { ...fullProfile('p'), skills })?.requirements[0]?.related;
    expect(named([skill('mysql'), skill('sqlite')])).toBe(named([skill('sqlite'), skill('mysql')]));
  });

  test('a related skill counts half where the one asked for is no must', () => {
    const brief = {
      ...fullBrief,
      requirements: [{ skills: ['postgresql'], need: 2, importance: 'should' }],
    } as const;
    const knows = (skill: 'mysql' | 'kafka') => ({
      ...fullProfile('p'),
      skills: [{ skill, state: 'claimed', level: 4, lastUsedOn: today, confirmedOn: today } as const],
    });
    const value = (match: ReturnType<typeof only>) =>
      match?.company.parts.find((part) => part.criterion === 'skills')?.value;
    expect(value(only(brief, knows('mysql')))?.mid).toBe(0.5);
    expect(only(brief, knows('mysql'))?.requirements[0]?.related).toBe('mysql');
    expect(value(only(brief, knows('kafka')))?.mid).toBe(priors.skill);
    expect(only(brief, knows('kafka'))?.requirements[0]?.related).toBe('none');
  });
});

function withHigherLevel(feature: SkillFeature): SkillFeature {
  if (feature.level === 'unknown' || feature.state === 'missing' || feature.state === 'unknown')
    return feature;
  return { ...feature, level: feature.level === 4 ? 4 : ((feature.level + 1) as 1 | 2 | 3 | 4) };
}

function withProof(feature: SkillFeature): SkillFeature {
  return feature.state === 'claimed' ? { ...feature, state: 'proven', confirmedOn: today } : feature;
}

function usedToday(feature: SkillFeature): SkillFeature {
  return feature.lastUsedOn === 'unknown' ? feature : { ...feature, lastUsedOn: today };
}
