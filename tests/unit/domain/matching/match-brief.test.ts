import { describe, expect, test } from 'vitest';
import { briefContentSchema } from '@/lib/domain/lead/brief';
import { toMatchBrief } from '@/lib/domain/matching/match-brief';

const briefOf = (fields: object) => toMatchBrief(briefContentSchema.parse(fields));

describe('from a brief to what is asked of one person (B02)', () => {
  test('one language is a must at the level that the seniority stands for', () => {
    const needs = ['junior', 'mid', 'senior', 'lead'].map(
      (level) => briefOf({ language: 'go', level }).requirements[0],
    );
    expect(needs).toEqual([1, 2, 3, 4].map((need) => ({ skills: ['go'], need, importance: 'must' })));
    expect(briefOf({ language: 'rust' }).requirements).toEqual([
      { skills: ['rust'], need: 1, importance: 'must' },
    ]);
  });

  test('"either" is one must that either language meets', () => {
    const brief = briefOf({ language: 'either', level: 'mid' });
    expect(brief.requirements).toEqual([{ skills: ['go', 'rust'], need: 2, importance: 'must' }]);
    expect(brief.languages).toEqual(['go', 'rust']);
    expect(brief.everyLanguage).toBe(false);
  });

  test('"both" asks both of one person, and one of each of several', () => {
    const alone = briefOf({ language: 'both', level: 'senior', seats: 1 });
    expect(alone.requirements.map(({ skills, importance }) => [skills, importance])).toEqual([
      [['go'], 'must'],
      [['rust'], 'must'],
    ]);
    expect(alone.everyLanguage).toBe(true);
    const group = briefOf({ language: 'both', level: 'senior', seats: 3 });
    expect(group.requirements.map(({ skills, importance }) => [skills, importance])).toEqual([
      [['go', 'rust'], 'must'],
      [['go'], 'should'],
      [['rust'], 'should'],
    ]);
    expect(group.everyLanguage).toBe(false);
  });

  test('what is left empty puts no condition', () => {
    expect(briefOf({})).toEqual({
      requirements: [{ skills: ['go', 'rust'], need: 1, importance: 'must' }],
      languages: ['go', 'rust'],
      everyLanguage: false,
      week: 'unstated',
      minOverlapMinutes: 'unstated',
      startOn: 'unstated',
      latestStartOn: 'unstated',
      hoursPerWeek: 'unstated',
      minHoursPerWeek: 'unstated',
      durationMonths: 'unstated',
      ceiling: 'unstated',
      target: 'unstated',
      engagement: 'unstated',
      english: 'unstated',
      domains: [],
      onCall: 'unstated',
    });
  });

  test('a latest start or fewest hours that was left out is the wanted one', () => {
    const brief = briefOf({ startOn: '2027-01-01', hoursPerWeek: 30 });
    expect([brief.latestStartOn, brief.minHoursPerWeek]).toEqual(['2027-01-01', 30]);
  });

  test('a time zone makes a working week of it', () => {
    expect(briefOf({ timeZone: 'Europe/Berlin', workDays: [1, 2], workFrom: 480, workTo: 960 }).week).toEqual(
      {
        zone: 'Europe/Berlin',
        days: [1, 2],
        fromMinute: 480,
        toMinute: 960,
      },
    );
  });
});
