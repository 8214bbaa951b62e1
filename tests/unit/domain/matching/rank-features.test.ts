import { expect, test } from 'vitest';
import type { Preferences, RankFeatures, SkillFeature } from '@/lib/domain/matching/rank-features';
import { matchDevelopers } from '@/lib/domain/matching/match-developers';
import { fullBrief, fullProfile, today } from './arbitraries';

type Keys<Type> = Record<keyof Required<Type>, true>;

/**
 * The types are closed (section 2.8): a new key breaks the compilation of these lists, and a key that appears
 * in them breaks the test. Before changing either, answer whether the key can stand for who somebody is.
 */
const featureKeys: Keys<RankFeatures> = {
  profile: true,
  skills: true,
  week: true,
  availableFrom: true,
  hoursPerWeek: true,
  availabilityConfirmedOn: true,
  rate: true,
  rateConfirmedOn: true,
  engagements: true,
  english: true,
  domains: true,
  exclusions: true,
  preferences: true,
};
const skillKeys: Keys<SkillFeature> = {
  skill: true,
  state: true,
  level: true,
  lastUsedOn: true,
  confirmedOn: true,
};
const preferenceKeys: Keys<Preferences> = {
  languages: true,
  domains: true,
  engagements: true,
  targetRate: true,
};

test('the ranking sees 13 things about a person, 5 about a skill, 4 about a wish, and none says who it is (B13)', () => {
  expect(Object.keys(featureKeys)).toHaveLength(13);
  expect(Object.keys(skillKeys)).toHaveLength(5);
  expect(Object.keys(preferenceKeys)).toHaveLength(4);
  const banned =
    /name|photo|picture|gender|sex|age$|birth|national|ethnic|relig|family|health|school|employer|company|text|note|year/i;
  const keys = [featureKeys, skillKeys, preferenceKeys].flatMap(Object.keys);
  expect(keys.filter((key) => banned.test(key))).toEqual([]);
});

test('the ranking reads nothing but those keys (B13)', () => {
  const read = new Set<string>();
  const watched = new Proxy(fullProfile('p'), {
    get: (target, key, receiver): unknown => {
      read.add(String(key));
      return Reflect.get(target, key, receiver);
    },
  });
  matchDevelopers(fullBrief, [watched], { today, leadId: 'lead' });
  expect([...read].sort()).toEqual(Object.keys(featureKeys).sort());
});

test('a match says of the person only the opaque id (B13)', () => {
  const { matches } = matchDevelopers(fullBrief, [fullProfile('opaque')], { today, leadId: 'lead' });
  const texts = JSON.stringify(matches).match(/"profile":"[^"]*"/gu);
  expect(texts).toEqual(['"profile":"opaque"']);
});
