import 'server-only';
import type { EventOf } from '@/lib/domain/events/event-kinds';
import type { BriefContent } from '@/lib/domain/lead/brief';
import type { Match, NearMiss } from '@/lib/domain/matching/match';
import { matchingVersion } from '@/lib/domain/matching/match';
import { toMatchBrief } from '@/lib/domain/matching/match-brief';
import { matchDevelopers } from '@/lib/domain/matching/match-developers';
import type { Prisma } from '@/lib/generated/prisma/client';
import { listRankFeatures } from '../developers/rank-features';
import type { Transaction } from '../transaction';

/** How many candidates and near misses a ranking keeps; staff never read further down. */
const keptMatches = 50;
const keptNearMisses = 10;

/**
 * Ranks the developers for a lead and stores the ranking with its reasons.
 * @returns the event to record
 */
export async function rankForLead(
  tx: Transaction,
  leadId: string,
  content: BriefContent,
  today: string,
): Promise<EventOf<'lead.ranked'>> {
  const features = await listRankFeatures(tx);
  const ranking = matchDevelopers(toMatchBrief(content), features, { today, leadId });
  await tx.matchRun.create({
    data: {
      leadId,
      modelVersion: matchingVersion,
      considered: ranking.considered,
      eligible: ranking.eligible,
      nearMisses: asJson(ranking.nearMisses.slice(0, keptNearMisses)),
      matches: { create: ranking.matches.slice(0, keptMatches).map(matchRow) },
    },
  });
  await tx.lead.update({ where: { id: leadId }, data: { fits: ranking.eligible } });
  const { considered, eligible } = ranking;
  return { kind: 'lead.ranked', subjectId: leadId, data: { considered, eligible } };
}

function matchRow(match: Match) {
  return {
    developerId: match.profile,
    position: match.place,
    score: match.score.mid,
    companyFit: match.company.mid,
    developerFit: match.developer.mid,
    reasons: asJson(match),
  };
}

/** These types hold only strings, numbers, booleans, lists and objects: they are JSON already. */
function asJson(value: Match | readonly NearMiss[]): Prisma.InputJsonValue {
  return value;
}
