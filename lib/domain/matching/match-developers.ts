import { weekNumber, type CalendarDay } from '@/lib/domain/developer/calendar-day';
import { companyRules } from './company-fit';
import { briefConstraints } from './constraints';
import { matchLimit, nearMissLimit } from './criteria';
import { developerRules } from './developer-fit';
import { indexDevelopers, type DeveloperIndex } from './developer-index';
import { explainCandidate, type Ranking } from './explain';
import { askedRules } from './fit';
import { drawLot } from './lots';
import type { MatchResult, NearMiss } from './match';
import type { MatchBrief } from './match-brief';
import { placeCandidates, scoreToPlace, type Ranked } from './placing';
import { prepareBrief } from './prepared-brief';
import type { RankFeatures } from './rank-features';
import { changeFor, surveyDevelopers, type Found } from './survey';

/** What a ranking depends on besides the brief and the profiles. */
export type MatchContext = {
  /** The day from which ages count. */
  today: CalendarDay;
  /** With the week, settles the order among equals. */
  leadId: string;
  /** Most matches to return; 50 when left out. */
  limit?: number;
};

/**
 * Ranks developers for a brief, with reasons (section 2 of the method). Every profile is checked and scored;
 * reasons are written for those that are returned. The result depends on nothing but the arguments, and not
 * on the order of the profiles.
 */
export function matchDevelopers(
  brief: MatchBrief,
  developers: readonly RankFeatures[],
  context: MatchContext,
): MatchResult {
  return matchIndexed(brief, indexDevelopers(developers), context);
}

/** The same over profiles that were read into columns before, for asking many times about the same people. */
export function matchIndexed(brief: MatchBrief, index: DeveloperIndex, context: MatchContext): MatchResult {
  const ranking = rankingOf(brief, context.today);
  const survey = surveyDevelopers(ranking, index);
  const limit = context.limit ?? matchLimit;
  const best = (found: Found, count: number) => bestOf(found, index, count, context);
  const placed = placeCandidates(best(survey.settled, limit), best(survey.toConfirm, limit), limit);
  return {
    matches: placed.map(({ position, place, tie }) => ({
      ...explainCandidate(ranking, index, position),
      place,
      tie,
    })),
    nearMisses: best(survey.nearMiss, nearMissLimit)
      .sort((a, b) => b.score - a.score || (a.profile < b.profile ? -1 : 1))
      .slice(0, nearMissLimit)
      .flatMap(({ position }): NearMiss[] => {
        const change = changeFor(ranking, index, position);
        return change ? [{ ...explainCandidate(ranking, index, position), change }] : [];
      }),
    considered: index.developers.length,
    eligible: survey.settled.positions.length + survey.toConfirm.positions.length,
  };
}

function rankingOf(brief: MatchBrief, today: CalendarDay): Ranking {
  return {
    prepared: prepareBrief(brief, today),
    constraints: briefConstraints(brief),
    company: askedRules(companyRules, brief),
    developer: askedRules(developerRules, brief),
  };
}

/** Those who can still reach the first `count` places. */
function bestOf(
  { positions, scores }: Found,
  { developers }: DeveloperIndex,
  count: number,
  { leadId, today }: MatchContext,
): Ranked[] {
  const least = scoreToPlace(Float64Array.from(scores), count);
  const week = weekNumber(today);
  return positions.flatMap((position, number): Ranked[] => {
    const score = scores[number] ?? 0;
    const profile = score < least ? undefined : developers[position]?.profile;
    return profile === undefined ? [] : [{ position, score, profile, lot: drawLot(leadId, week, profile) }];
  });
}
