import 'server-only';
import type { CandidateState, Decliner } from '@/lib/domain/candidate/candidate-state';
import { readSnapshot, type CandidateSnapshot } from '@/lib/domain/candidate/stored-snapshot';
import type { Match, NearMiss } from '@/lib/domain/matching/match';
import { rankingState, type RankingState } from '@/lib/domain/matching/ranking-state';
import { readMatch, readNearMiss } from '@/lib/domain/matching/stored-ranking';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { todayInUtc } from '@/lib/shared/today';
import { findJob } from '../queued-job';
import { basisColumns, basisOf, readBasis } from './ranking-basis';

/** A candidate as staff see them: the ranking's reasons and who it is. */
export interface LeadMatch {
  match: Match;
  developer: DeveloperName;
  candidate: LeadCandidate;
}

/** How far a developer has come in a lead. */
export interface LeadCandidate {
  id: string;
  state: CandidateState;
  declined: { by: Decliner; reason: string | null } | null;
  /** What the company was shown, and when; null before that. */
  shown: { at: Date; snapshot: CandidateSnapshot | 'unreadable' } | null;
  /** Hours a week that are kept free for the lead, and until when. */
  hold: { hours: number; until: Date } | null;
}

/** Who a profile is. */
export interface DeveloperName {
  id: string;
  publicCode: string;
  name: string;
  isDemo: boolean;
}

/** The newest ranking of a lead, as it was made. */
export interface LeadRanking {
  modelVersion: string;
  createdAt: Date;
  considered: number;
  eligible: number;
  matches: LeadMatch[];
  nearMisses: { nearMiss: NearMiss; developer: DeveloperName; candidate: LeadCandidate }[];
}

const developerName = {
  id: true,
  publicCode: true,
  name: true,
  isDemo: true,
} satisfies Prisma.DeveloperSelect;

const candidateColumns = {
  id: true,
  state: true,
  declinedBy: true,
  declinedReason: true,
  snapshot: true,
  snapshotVersion: true,
  snapshotAt: true,
  holdHours: true,
  holdUntil: true,
  developer: { select: developerName },
} satisfies Prisma.CandidateSelect;

/** The newest ranking of a lead, as a part of what is read of it. */
export const newestRun = {
  orderBy: { createdAt: 'desc' },
  take: 1,
  select: {
    ...basisColumns,
    createdAt: true,
    considered: true,
    eligible: true,
    matches: {
      orderBy: { position: 'asc' },
      select: {
        kind: true,
        reasons: true,
        candidate: { select: candidateColumns },
      },
    },
  },
} satisfies Prisma.Lead$matchRunsArgs;

type FoundRun = Prisma.MatchRunGetPayload<typeof newestRun>;

/** A stored ranking with those in it; `unreadable` when this version does not know how it is stored. */
export function rankingOf(leadId: string, run: FoundRun): LeadRanking | 'unreadable' {
  const matches = run.matches.flatMap(({ kind, reasons, candidate }) => {
    const match = kind === 'match' && readMatch(run.modelVersion, reasons);
    return match ? [{ match, developer: candidate.developer, candidate: candidateOf(candidate) }] : [];
  });
  const nearMisses = run.matches.flatMap(({ kind, reasons, candidate }) => {
    const nearMiss = kind === 'near-miss' && readNearMiss(run.modelVersion, reasons);
    return nearMiss ? [{ nearMiss, developer: candidate.developer, candidate: candidateOf(candidate) }] : [];
  });
  if (matches.length + nearMisses.length < run.matches.length) {
    log.error({ lead: leadId, version: run.modelVersion }, 'a stored ranking cannot be read');
    return 'unreadable';
  }
  const { modelVersion, createdAt, considered, eligible } = run;
  return { modelVersion, createdAt, considered, eligible, matches, nearMisses };
}

type FoundCandidate = FoundRun['matches'][number]['candidate'];

function candidateOf(row: FoundCandidate): LeadCandidate {
  return {
    id: row.id,
    state: row.state as CandidateState,
    declined: row.declinedBy ? { by: row.declinedBy as Decliner, reason: row.declinedReason } : null,
    shown: row.snapshotAt && { at: row.snapshotAt, snapshot: snapshotOf(row) },
    hold: row.holdUntil && { hours: row.holdHours ?? 0, until: row.holdUntil },
  };
}

function snapshotOf({ id, snapshotVersion, snapshot }: FoundCandidate): CandidateSnapshot | 'unreadable' {
  const read = readSnapshot(snapshotVersion ?? '', snapshot);
  if (read) return read;
  log.error({ candidate: id, version: snapshotVersion }, 'a stored snapshot cannot be read');
  return 'unreadable';
}

/** How the ranking of a lead is getting on, from its newest run and from the queue. */
export async function rankingStateOf(
  leadId: string,
  brief: { rowVersion: number } | null,
  run: FoundRun | undefined,
): Promise<RankingState> {
  const [now, job] = await Promise.all([readBasis(db, todayInUtc()), findJob('rank-lead', leadId)]);
  return rankingState(run ? basisOf(run) : null, { ...now, briefVersion: brief?.rowVersion ?? 0 }, job);
}
