import 'server-only';
import { canStaff, type Viewer } from '@/lib/domain/access';
import type { BriefContent } from '@/lib/domain/lead/brief';
import type { LeadStage } from '@/lib/domain/lead/stage';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { decodeCursor, encodeCursor, type PageCursor } from '../page-cursor';

/** Rows of one page of the lead table. */
const pageSize = 50;

/** One lead as the table shows it. */
export interface LeadRow {
  id: string;
  reference: string;
  company: string;
  country: string;
  systemName: string;
  verdict: string | null;
  stage: LeadStage;
  /** What the brief asks for; empty for a lead without one. */
  wants: Pick<BriefContent, 'seats' | 'language' | 'level'> | null;
  /** Developers without a failing constraint in the newest ranking; null before there is one. */
  fits: number | null;
  ownerName: string | null;
  createdAt: Date;
  firstResponseAt: Date | null;
  isDemo: boolean;
}

/** One page of leads, newest first, with the cursors of its neighbours. */
export interface LeadPage {
  rows: LeadRow[];
  nextCursor: string | null;
}

/** What the table can be narrowed by. */
export interface LeadFilter {
  stage?: LeadStage;
  cursor?: string;
}

/**
 * Leads, newest first, by keyset: the cost of a page does not grow with its depth. Those that the spam guard holds back
 * are listed only when their stage is asked for.
 * @throws AppError `not-allowed` for anybody but staff who may read leads.
 */
export async function listLeads(viewer: Viewer, filter: LeadFilter): Promise<LeadPage> {
  requireLeadReader(viewer);
  const cursor = filter.cursor ? decodeCursor(filter.cursor) : null;
  const found = await db.lead.findMany({
    where: { stage: filter.stage ?? { not: 'held' }, ...(cursor && olderThan(cursor)) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: rowColumns,
  });
  const rows = found.slice(0, pageSize).map(toRow);
  const last = rows.at(-1);
  return { rows, nextCursor: found.length > pageSize && last ? encodeCursor(last) : null };
}

/** How many leads stand in each stage. */
export async function countLeadsByStage(viewer: Viewer): Promise<Partial<Record<LeadStage, number>>> {
  requireLeadReader(viewer);
  const groups = await db.lead.groupBy({ by: ['stage'], _count: { _all: true } });
  return Object.fromEntries(groups.map((group) => [group.stage, group._count._all]));
}

/** Refuses everybody but staff whose role may read leads. */
export function requireLeadReader(viewer: Viewer): void {
  if (viewer.kind !== 'staff' || !canStaff(viewer.role, 'lead:read')) throw new AppError('not-allowed');
}

const rowColumns = {
  id: true,
  reference: true,
  stage: true,
  createdAt: true,
  firstResponseAt: true,
  isDemo: true,
  organisation: { select: { name: true, country: true } },
  report: { select: { systemName: true, verdict: true } },
  owner: { select: { name: true } },
  brief: { select: { fields: true } },
  fits: true,
} satisfies Prisma.LeadSelect;

type FoundLead = Prisma.LeadGetPayload<{ select: typeof rowColumns }>;

function toRow(lead: FoundLead): LeadRow {
  return {
    id: lead.id,
    reference: lead.reference,
    company: lead.organisation.name,
    country: lead.organisation.country,
    systemName: lead.report?.systemName ?? '',
    verdict: lead.report?.verdict ?? null,
    stage: lead.stage as LeadStage,
    wants: (lead.brief?.fields ?? null) as LeadRow['wants'],
    fits: lead.fits,
    ownerName: lead.owner?.name ?? null,
    createdAt: lead.createdAt,
    firstResponseAt: lead.firstResponseAt,
    isDemo: lead.isDemo,
  };
}

function olderThan(cursor: PageCursor): Prisma.LeadWhereInput {
  return {
    OR: [{ createdAt: { lt: cursor.createdAt } }, { createdAt: cursor.createdAt, id: { lt: cursor.id } }],
  };
}
