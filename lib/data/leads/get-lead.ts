import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { BriefContent } from '@/lib/domain/lead/brief';
import type { FieldOriginKind } from '@/lib/domain/lead/field-origin';
import type { LeadStage, LostReason } from '@/lib/domain/lead/stage';
import type { RankingState } from '@/lib/domain/matching/ranking-state';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/db';
import { leadsFor } from '../access';
import { storedTimelineData } from '../stored-records';
import type { TimelineKind } from '../events/timeline-subscriber';
import { newestRun, rankingOf, rankingStateOf, type LeadRanking } from './lead-ranking';
import { readStoredBrief } from './stored-brief';

/** Everything staff read about one lead. */
export interface LeadDetail {
  id: string;
  reference: string;
  stage: LeadStage;
  lostReason: LostReason | null;
  rowVersion: number;
  createdAt: Date;
  stageChangedAt: Date;
  firstResponseAt: Date | null;
  source: string;
  company: string;
  country: string;
  contact: { name: string; email: string };
  consents: { purpose: string; givenAt: Date; withdrawnAt: Date | null }[];
  owner: { id: string; name: string } | null;
  reportId: string | null;
  /** `unreadable` when it is stored in a way that this version of the product does not know. */
  brief: BriefContent | 'unreadable' | null;
  briefOrigins: {
    field: string;
    origin: FieldOriginKind;
    questionIds: string[];
    editedAt: Date | null;
  }[];
  ranking: LeadRanking | 'unreadable' | null;
  rankingState: RankingState;
  /** When the newest ranking was made, also one that cannot be read; null before the first. */
  rankedAt: Date | null;
  notes: { id: string; body: string; authorName: string | null; createdAt: Date }[];
  timeline: { id: string; at: Date; kind: TimelineKind; actorName: string; data: Record<string, unknown> }[];
}

/** Newest notes and timeline lines that one page shows. */
const shownEntries = 200;

/**
 * One lead with all that staff need to act on it, or null when there is none for the viewer.
 * @throws AppError `not-found` for who may not read leads.
 */
export async function getLead(viewer: Viewer, leadId: string): Promise<LeadDetail | null> {
  const lead = await db.lead.findFirst({
    where: { AND: [{ id: leadId }, leadsFor(viewer, 'lead:read')] },
    select: detailColumns,
  });
  if (!lead) return null;
  const [run] = lead.matchRuns;
  return {
    id: lead.id,
    reference: lead.reference,
    stage: lead.stage as LeadStage,
    lostReason: lead.lostReason as LostReason | null,
    rowVersion: lead.rowVersion,
    createdAt: lead.createdAt,
    stageChangedAt: lead.stageChangedAt,
    firstResponseAt: lead.firstResponseAt,
    source: lead.source,
    company: lead.organisation.name,
    country: lead.organisation.country,
    contact: { name: lead.contact.name, email: lead.contact.email },
    consents: lead.contact.consents,
    owner: lead.owner,
    reportId: lead.reportId,
    brief: readStoredBrief(lead),
    briefOrigins: (lead.brief?.origins ?? []) as LeadDetail['briefOrigins'],
    ranking: run ? rankingOf(lead.id, run) : null,
    rankingState: await rankingStateOf(lead.id, lead.brief, run),
    rankedAt: run?.createdAt ?? null,
    notes: lead.notes.map(({ author, ...note }) => ({ ...note, authorName: author?.name ?? null })),
    timeline: lead.timeline.map(timelineLine),
  };
}

const detailColumns = {
  id: true,
  reference: true,
  stage: true,
  lostReason: true,
  rowVersion: true,
  createdAt: true,
  stageChangedAt: true,
  firstResponseAt: true,
  source: true,
  reportId: true,
  organisation: { select: { name: true, country: true } },
  contact: {
    select: {
      name: true,
      email: true,
      consents: { select: { purpose: true, givenAt: true, withdrawnAt: true }, orderBy: { givenAt: 'asc' } },
    },
  },
  owner: { select: { id: true, name: true } },
  brief: {
    select: {
      version: true,
      fields: true,
      rowVersion: true,
      origins: { select: { field: true, origin: true, questionIds: true, editedAt: true } },
    },
  },
  matchRuns: newestRun,
  notes: {
    orderBy: { createdAt: 'desc' },
    take: shownEntries,
    select: { id: true, body: true, createdAt: true, author: { select: { name: true } } },
  },
  timeline: { orderBy: { id: 'desc' }, take: shownEntries },
} satisfies Prisma.LeadSelect;

type FoundLead = Prisma.LeadGetPayload<{ select: typeof detailColumns }>;

function timelineLine(entry: FoundLead['timeline'][number]): LeadDetail['timeline'][number] {
  return {
    id: entry.id.toString(),
    at: entry.at,
    kind: entry.kind as TimelineKind,
    actorName: entry.actorName,
    data: storedTimelineData.parse(entry.data),
  };
}
