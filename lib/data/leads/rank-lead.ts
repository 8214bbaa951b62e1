import 'server-only';
import type { CalendarDay } from '@/lib/domain/developer/calendar-day';
import type { BriefContent } from '@/lib/domain/lead/brief';
import type { Match, MatchKind, MatchResult, NearMiss } from '@/lib/domain/matching/match';
import { toMatchBrief } from '@/lib/domain/matching/match-brief';
import { matchDevelopers } from '@/lib/domain/matching/match-developers';
import { changesSince, type RankingBasis } from '@/lib/domain/matching/ranking-state';
import type { Prisma } from '@/lib/generated/prisma/client';
import { listRankFeatures } from '../developers/rank-features';
import type { JobPayloads } from '../enqueue-job';
import { systemActor } from '../events/event-actor';
import { recordEvent } from '../events/record-event';
import { inLongTransaction, type Transaction } from '../transaction';
import { basisColumns, basisOf, readBasis } from './ranking-basis';
import { readStoredBrief } from './stored-brief';

/** How many candidates and near misses a ranking keeps; staff never read further down. */
const keptMatches = 50;
const keptNearMisses = 10;
/** Rankings of a lead that are kept; facts about people are not kept for longer than somebody reads them. */
const keptRuns = 3;

/**
 * Ranks the developers for a lead and stores the ranking with its reasons, unless the newest ranking is current. Run
 * again, or twice at once, it ranks once.
 * @returns whether a ranking was made; a lead that is gone, or has no brief that can be read, is left as it is
 */
export function rankLead(
  { leadId, insteadOf }: JobPayloads['rank-lead'],
  today: CalendarDay,
): Promise<boolean> {
  return inLongTransaction(async (tx) => {
    // Not the row of the lead: staff go on working with it meanwhile.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('rank-lead'), hashtext(${leadId}))`;
    const lead = await tx.lead.findUnique({ where: { id: leadId }, select: leadColumns });
    const content = lead && readStoredBrief(lead);
    if (!lead?.brief || !content || content === 'unreadable') return false;
    const basis: RankingBasis = { briefVersion: lead.brief.rowVersion, ...(await readBasis(tx, today)) };
    const [newest] = lead.matchRuns;
    const isWanted = !newest || newest.id === insteadOf || changesSince(basisOf(newest), basis).length > 0;
    if (!isWanted) return false;
    const ranking = await rank(tx, leadId, content, today);
    await storeRanking(tx, leadId, basis, ranking);
    const { considered, eligible } = ranking;
    await recordEvent(tx, systemActor, {
      kind: 'lead.ranked',
      subjectId: leadId,
      data: { considered, eligible, because: because(newest, insteadOf) },
    });
    return true;
  });
}

const leadColumns = {
  id: true,
  brief: { select: { version: true, fields: true, rowVersion: true } },
  matchRuns: { orderBy: { createdAt: 'desc' }, take: 1, select: { id: true, ...basisColumns } },
} satisfies Prisma.LeadSelect;

function because(
  newest: { id: string } | undefined,
  insteadOf: string | null,
): 'first' | 'asked' | 'changed' {
  if (!newest) return 'first';
  return newest.id === insteadOf ? 'asked' : 'changed';
}

async function rank(
  tx: Transaction,
  leadId: string,
  content: BriefContent,
  today: CalendarDay,
): Promise<MatchResult> {
  const features = await listRankFeatures(tx);
  return matchDevelopers(toMatchBrief(content), features, { today, leadId });
}

async function storeRanking(
  tx: Transaction,
  leadId: string,
  basis: RankingBasis,
  ranking: MatchResult,
): Promise<void> {
  const matches = ranking.matches.slice(0, keptMatches);
  const nearMisses = ranking.nearMisses.slice(0, keptNearMisses);
  const candidates = await candidatesFor(
    tx,
    leadId,
    [...matches, ...nearMisses].map(({ profile }) => profile),
  );
  const rowOf = (kind: MatchKind, one: Match | NearMiss, position: number) => ({
    candidateId: candidates.get(one.profile) ?? '',
    kind,
    position,
    score: one.score.mid,
    companyFit: one.company.mid,
    developerFit: one.developer.mid,
    reasons: asJson(one),
  });
  await tx.matchRun.create({
    data: {
      leadId,
      briefVersion: basis.briefVersion,
      poolVersion: basis.poolVersion,
      modelVersion: basis.modelVersion,
      rankedOn: new Date(basis.rankedOn),
      considered: ranking.considered,
      eligible: ranking.eligible,
      matches: {
        create: [
          ...matches.map((match) => rowOf('match', match, match.place)),
          ...nearMisses.map((nearMiss, index) => rowOf('near-miss', nearMiss, index + 1)),
        ],
      },
    },
  });
  await forgetOldRuns(tx, leadId);
  await tx.lead.update({ where: { id: leadId }, data: { fits: ranking.eligible } });
}

/** The candidate of each developer in this lead, made for those who have not been in it before. */
async function candidatesFor(
  tx: Transaction,
  leadId: string,
  developerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  await tx.candidate.createMany({
    data: developerIds.map((developerId) => ({ leadId, developerId })),
    skipDuplicates: true,
  });
  const rows = await tx.candidate.findMany({
    where: { leadId, developerId: { in: [...developerIds] } },
    select: { id: true, developerId: true },
  });
  return new Map(rows.map(({ id, developerId }) => [developerId, id]));
}

/** Old rankings go, and with them those whom only they suggested and nobody has done anything with. */
async function forgetOldRuns(tx: Transaction, leadId: string): Promise<void> {
  const kept = await tx.matchRun.findMany({
    where: { leadId },
    orderBy: { createdAt: 'desc' },
    take: keptRuns,
    select: { id: true },
  });
  await tx.matchRun.deleteMany({ where: { leadId, id: { notIn: kept.map(({ id }) => id) } } });
  await tx.candidate.deleteMany({
    where: { leadId, state: 'suggested', snapshotAt: null, holdUntil: null, matches: { none: {} } },
  });
}

/** These types hold only strings, numbers, booleans, lists and objects: they are JSON already. */
function asJson(value: Match | NearMiss): Prisma.InputJsonValue {
  return value;
}
