import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/developer/calendar-day';
import { tieWidth, windowWidth } from '@/lib/domain/matching/criteria';
import { drawLot } from '@/lib/domain/matching/lots';
import type { Match } from '@/lib/domain/matching/match';
import type { MatchBrief } from '@/lib/domain/matching/match-brief';
import { matchDevelopers } from '@/lib/domain/matching/match-developers';
import type { RankFeatures } from '@/lib/domain/matching/rank-features';
import { briefArbitrary, fullBrief, fullProfile, profilesArbitrary, today } from './arbitraries';

const context = { today, leadId: 'lead', limit: 1000 };
const isOpen = (match: Match) => match.constraints.some((check) => check.state === 'unknown');

describe('the order of a list (B09)', () => {
  test('M5: what is not in RankFeatures cannot change a byte of the list', () => {
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(8), fc.string(), (brief, profiles, text) => {
        const named = profiles.map((profile) => ({ ...profile, name: text, photo: text, age: text.length }));
        expect(JSON.stringify(matchDevelopers(brief, named, context))).toBe(
          JSON.stringify(matchDevelopers(brief, profiles, context)),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('M6: the order of the profiles and of their skills does not change a byte of the list', () => {
    fc.assert(
      fc.property(
        briefArbitrary,
        profilesArbitrary(12).chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (brief, [profiles, shuffled]) => {
          const turned = shuffled.map((profile) => ({ ...profile, skills: [...profile.skills].reverse() }));
          expect(JSON.stringify(matchDevelopers(brief, turned, context))).toBe(
            JSON.stringify(matchDevelopers(brief, profiles, context)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('M7: adding a candidate leaves the scores and so the R order of the others as they were', () => {
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(10), (brief, profiles) => {
        const all = matchDevelopers(brief, profiles, context).matches;
        const fewer = matchDevelopers(brief, profiles.slice(1), context).matches;
        const scoreOf = new Map(all.map((match) => [match.profile, match.score]));
        for (const match of fewer) expect(match.score).toEqual(scoreOf.get(match.profile));
      }),
      { numRuns: 200 },
    );
  });

  test('M8: a short list is the beginning of the whole list', () => {
    fc.assert(
      fc.property(
        briefArbitrary,
        profilesArbitrary(40),
        fc.integer({ min: 1, max: 10 }),
        (brief, profiles, limit) => {
          const whole = matchDevelopers(brief, profiles, context);
          const short = matchDevelopers(brief, profiles, { ...context, limit });
          expect(short.matches).toEqual(whole.matches.slice(0, limit));
          expect(short.eligible).toBe(whole.eligible);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('M8: the list is what the window rule gives when it is played out place by place', () => {
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(20), (brief, profiles) => {
        const { matches } = matchDevelopers(brief, profiles, context);
        expect(matches.map((match) => match.profile)).toEqual(playedOut(matches));
        expect(matches.map((match) => match.place)).toEqual(matches.map((_, index) => index + 1));
      }),
      { numRuns: 300 },
    );
  });

  test('M11: nobody stands above somebody who is better by more than the window', () => {
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(25), (brief, profiles) => {
        const scores = matchDevelopers(brief, profiles, context).matches.map((match) => match.score.mid);
        scores.forEach((score, index) => {
          expect(Math.max(...scores.slice(index))).toBeLessThanOrEqual(score + windowWidth + 1e-12);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('M16: an open question never stands above an equal or higher score without one', () => {
    fc.assert(
      fc.property(briefArbitrary, profilesArbitrary(25), (brief, profiles) => {
        const { matches } = matchDevelopers(brief, profiles, context);
        matches.forEach((match, index) => {
          if (!isOpen(match)) return;
          const passed = matches.slice(index + 1).filter((later) => !isOpen(later));
          for (const later of passed) expect(later.score.mid).toBeLessThan(match.score.mid);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('M17: over 1,000 weeks equal candidates stand equally high on average', () => {
    const people = Array.from({ length: 6 }, (_, index) => fullProfile(`same-${index}`));
    const sums = new Map<string, number>();
    for (let week = 0; week < 1000; week++) {
      const { matches } = matchDevelopers(
        { ...fullBrief, startOn: 'unstated', latestStartOn: 'unstated', week: 'unstated' },
        people,
        { leadId: 'lead', today: addDays(today, week * 7) },
      );
      for (const { profile, place, tie } of matches) {
        expect(tie).toEqual({ from: 1, to: 6 });
        sums.set(profile, (sums.get(profile) ?? 0) + place);
      }
    }
    for (const sum of sums.values()) expect(Math.abs(sum / 1000 / 3.5 - 1)).toBeLessThan(0.05);
  });

  test('M17: within one week the order stays, another lead draws its own', () => {
    const people = Array.from({ length: 12 }, (_, index) => fullProfile(`same-${index}`));
    const order = (day: string, leadId: string) =>
      matchDevelopers(fullBrief, people, { leadId, today: day })
        .matches.map((match) => match.profile)
        .join();
    expect(order('2026-11-17', 'a')).toBe(order('2026-11-22', 'a'));
    expect(order('2026-11-23', 'a')).not.toBe(order('2026-11-22', 'a'));
    expect(order('2026-11-22', 'b')).not.toBe(order('2026-11-22', 'a'));
  });

  test('M18: with Go and Rust swapped in brief and profiles, the list is the same', () => {
    const languageOnly = briefArbitrary.filter((brief) =>
      brief.requirements.every(
        ({ skills }) => !skills.some((skill) => ['tokio', 'async-rust'].includes(skill)),
      ),
    );
    fc.assert(
      fc.property(languageOnly, profilesArbitrary(10), (brief, profiles) => {
        const list = matchDevelopers(brief, profiles, context).matches;
        const mirrored = matchDevelopers(swapBrief(brief), profiles.map(swapProfile), context).matches;
        expect(mirrored.map(({ profile, score, place }) => [profile, score, place])).toEqual(
          list.map(({ profile, score, place }) => [profile, score, place]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** The window rule of section 2.6, one place at a time, with whole tie groups, over the matches in any order. */
function playedOut(matches: readonly Match[]): string[] {
  const lot = ({ profile }: Match) => drawLot('lead', weekOf(today), profile);
  let left = [...matches].sort((a, b) => (a.profile < b.profile ? -1 : 1));
  const order: string[] = [];
  while (left.length > 0) {
    const best = Math.max(...left.map((match) => match.score.mid));
    const window = left.filter((match) => match.score.mid >= best - windowWidth);
    const settled = window.filter((match) => !isOpen(match));
    const pool = settled.length > 0 ? settled : window;
    const top = Math.max(...pool.map((match) => match.score.mid));
    const isFree = (match: Match) =>
      !isOpen(match) ||
      left.every((other) => isOpen(other) || other.score.mid < match.score.mid - windowWidth);
    const group = pool
      .filter((match) => match.score.mid >= top - tieWidth && isFree(match))
      .sort((a, b) => lot(a) - lot(b));
    order.push(...group.map((match) => match.profile));
    left = left.filter((match) => !group.includes(match));
  }
  return order;
}

function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7);
}

function swapLanguage<Id extends string>(id: Id): Id {
  return (id === 'go' ? 'rust' : id === 'rust' ? 'go' : id) as Id;
}

function swapBrief(brief: MatchBrief): MatchBrief {
  return {
    ...brief,
    languages: brief.languages.map(swapLanguage),
    requirements: brief.requirements.map((each) => ({ ...each, skills: each.skills.map(swapLanguage) })),
  };
}

function swapProfile(profile: RankFeatures): RankFeatures {
  const { preferences } = profile;
  return {
    ...profile,
    skills: profile.skills.map((each) => ({ ...each, skill: swapLanguage(each.skill) })),
    preferences:
      preferences === 'unknown'
        ? 'unknown'
        : { ...preferences, languages: preferences.languages.map(swapLanguage) },
  };
}
