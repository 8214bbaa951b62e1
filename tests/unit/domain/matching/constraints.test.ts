import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/developer/calendar-day';
import type { MatchBrief } from '@/lib/domain/matching/match-brief';
import { matchDevelopers } from '@/lib/domain/matching/match-developers';
import { applyChange } from '@/lib/domain/matching/near-miss';
import { briefArbitrary, fullBrief, fullProfile, profilesArbitrary, today } from './arbitraries';
import { naiveStates } from './naive';

const context = { today, leadId: 'lead', limit: 1000 };
const idsOf = (result: { matches: readonly { profile: string }[] }) =>
  result.matches.map((match) => match.profile).sort();

describe('hard constraints (B02)', () => {
  test('M1: exactly those without a failing constraint are listed, with the states of a naive checker', () => {
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(12), (brief, profiles) => {
        const result = matchDevelopers(brief, profiles, context);
        const states = new Map(profiles.map((each) => [each.profile, naiveStates(brief, each, today)]));
        const eligible = profiles.filter((each) => !states.get(each.profile)?.includes('fail'));
        expect(idsOf(result)).toEqual(eligible.map((each) => each.profile).sort());
        expect(result.eligible).toBe(eligible.length);
        expect(result.considered).toBe(profiles.length);
        for (const { profile, constraints } of result.matches) {
          expect(constraints.map((check) => check.state).sort()).toEqual(
            [...(states.get(profile) ?? [])].sort(),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('M4: tightening a constraint never adds a candidate, loosening never removes one', () => {
    const tighter: fc.Arbitrary<(brief: MatchBrief) => MatchBrief> = fc.constantFrom(
      (brief: MatchBrief) => ({
        ...brief,
        requirements: brief.requirements.map((each) => ({ ...each, importance: 'must' as const })),
      }),
      (brief: MatchBrief) => ({ ...brief, latestStartOn: today }),
      (brief: MatchBrief) => ({ ...brief, minHoursPerWeek: 40 }),
      (brief: MatchBrief) => ({
        ...brief,
        ceiling:
          brief.ceiling === 'unstated'
            ? ({ minorUnits: 5_000, currency: 'EUR', unit: 'hour' } as const)
            : { ...brief.ceiling, minorUnits: Math.ceil(brief.ceiling.minorUnits / 2) },
      }),
      (brief: MatchBrief) => ({ ...brief, minOverlapMinutes: 1_500 }),
      (brief: MatchBrief) => ({ ...brief, english: 'c2' as const }),
      (brief: MatchBrief) => ({ ...brief, onCall: 'yes' as const }),
    );
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(12), tighter, (brief, profiles, tighten) => {
        const loose = idsOf(matchDevelopers(brief, profiles, context));
        const tight = idsOf(matchDevelopers(tighten(brief), profiles, context));
        expect(loose).toEqual(expect.arrayContaining(tight));
      }),
      { numRuns: 300 },
    );
  });

  test('M15: every near miss fails one constraint and is let in by exactly the change it states', () => {
    let seen = 0;
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(20), (brief, profiles) => {
        const { matches, nearMisses } = matchDevelopers(brief, profiles, context);
        for (const nearMiss of nearMisses) {
          seen++;
          expect(nearMiss.constraints.filter((check) => check.state === 'fail')).toHaveLength(1);
          expect(matches.some((match) => match.profile === nearMiss.profile)).toBe(false);
          const changed = matchDevelopers(applyChange(brief, nearMiss.change), profiles, context);
          expect(idsOf(changed)).toContain(nearMiss.profile);
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  test.each([
    ['rate', { rate: { minorUnits: 11_500, currency: 'EUR', unit: 'hour' } as const }, 'raise-ceiling'],
    ['start', { availableFrom: '2027-01-29' }, 'start-later'],
    [
      'overlap',
      { week: { zone: 'America/New_York', days: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 1020 } },
      'less-overlap',
    ],
  ])('M15: a %s just outside the brief is a near miss', (_name, difference, kind) => {
    const brief = { ...fullBrief, minOverlapMinutes: 900 };
    const { matches, nearMisses } = matchDevelopers(brief, [{ ...fullProfile('p'), ...difference }], context);
    expect(matches).toEqual([]);
    expect(nearMisses.map((nearMiss) => nearMiss.change.kind)).toEqual([kind]);
  });

  test.each([
    ['rate', { rate: { minorUnits: 11_501, currency: 'EUR', unit: 'hour' } as const }],
    ['start', { availableFrom: '2027-01-30' }],
    ['hours', { hoursPerWeek: 19 }],
    ['skill', { skills: [], exclusions: { domains: [], onCall: true } }],
    [
      'two constraints',
      { availableFrom: '2027-01-05', rate: { minorUnits: 10_100, currency: 'EUR', unit: 'hour' } as const },
    ],
  ])('a %s too far outside is neither a match nor a near miss', (_name, difference) => {
    const { matches, nearMisses } = matchDevelopers(
      fullBrief,
      [{ ...fullProfile('p'), ...difference }],
      context,
    );
    expect([matches, nearMisses]).toEqual([[], []]);
  });

  test('N14: a yes that is two half-lives old must be confirmed, a no stays a no', () => {
    const stale = { availabilityConfirmedOn: addDays(today, -61), rateConfirmedOn: addDays(today, -241) };
    const [match] = matchDevelopers(fullBrief, [{ ...fullProfile('p'), ...stale }], context).matches;
    const open = match?.constraints.filter((check) => check.state === 'unknown');
    expect(open?.map((check) => [check.constraint, check.stale])).toEqual([
      ['start', true],
      ['hours', true],
      ['rate', true],
    ]);
    expect(match?.facts.stale).toEqual(['availability', 'rate']);
    const late = { ...fullProfile('p'), ...stale, availableFrom: '2028-01-01' };
    expect(matchDevelopers(fullBrief, [late], context).matches).toEqual([]);
  });

  test('B04: a rate in another currency is compared by the table, and the match names its day', () => {
    const inDollars = {
      ...fullProfile('p'),
      rate: { minorUnits: 11_000, currency: 'USD', unit: 'hour' } as const,
    };
    const [match] = matchDevelopers(fullBrief, [inDollars], context).matches;
    expect(match?.facts.rate).toEqual({
      asked: { minorUnits: 11_000, currency: 'USD', unit: 'hour' },
      converted: { minorUnits: 9_637, currency: 'EUR', unit: 'hour' },
      table: '2026-07-06',
      unitChanged: false,
    });
  });
});
