import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { BriefContent } from '@/lib/domain/lead/brief';
import { reachOf } from '@/lib/domain/access/authorise';
import { leadStages, type LeadStage } from '@/lib/domain/lead/stage';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Count } from '@/lib/shared/count';
import { db } from '@/lib/db';
import { leadsFor } from '../access';
import { boundedCount } from '../bounded-count';
import { newestFirst } from '../keyset-order';
import { keysetPage, type KeysetQuery, type Page } from '../keyset-page';
import { readStoredBrief } from './stored-brief';

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
  wants: Pick<BriefContent, 'seats' | 'language' | 'level'> | 'unreadable' | null;
  /** Developers without a failing constraint in the newest ranking; null before there is one. */
  fits: number | null;
  ownerName: string | null;
  createdAt: Date;
  firstResponseAt: Date | null;
  isDemo: boolean;
}

/** What the table can be narrowed by. */
export interface LeadFilter {
  stage?: LeadStage;
  /** The parameter `page` of the address. */
  page?: string | undefined;
}

/**
 * Leads, newest first, by keyset: the cost of a page does not grow with its depth. Those that the spam guard holds back
 * are listed only when their stage is asked for.
 * @throws AppError `not-found` for who may not read leads.
 */
export async function listLeads(viewer: Viewer, filter: LeadFilter): Promise<Page<LeadRow>> {
  const allowed = leadsFor(viewer, 'lead:read');
  const page = await keysetPage({
    order: newestFirst,
    page: filter.page,
    find: ({
      where,
      ...query
    }: KeysetQuery<Prisma.LeadWhereInput, Prisma.LeadOrderByWithRelationInput>): Promise<FoundLead[]> =>
      db.lead.findMany({
        where: { AND: [allowed, { stage: filter.stage ?? { not: 'held' } }, where] },
        ...query,
        select: rowColumns,
      }),
  });
  return { ...page, rows: page.rows.map(toRow) };
}

/** How many leads are in each stage. */
export async function countLeadsByStage(viewer: Viewer): Promise<Record<LeadStage, Count>> {
  const allowed = leadsFor(viewer, 'lead:read');
  // What is one person's own is counted to the end: it is little, and the planner does not know whose it is.
  const isOwn = reachOf(viewer, 'lead:read') === 'own';
  const counted = leadStages.map(async (stage) => {
    const where = { AND: [allowed, { stage }] };
    const count = isOwn
      ? { count: await db.lead.count({ where }), isEstimate: false }
      : await boundedCount((take) => db.lead.count({ where, take }), {
          table: 'Lead',
          where: Prisma.sql`"stage" = ${stage}`,
        });
    return [stage, count] as const;
  });
  return Object.fromEntries(await Promise.all(counted)) as Record<LeadStage, Count>;
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
  brief: { select: { version: true, fields: true } },
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
    wants: readStoredBrief(lead),
    fits: lead.fits,
    ownerName: lead.owner?.name ?? null,
    createdAt: lead.createdAt,
    firstResponseAt: lead.firstResponseAt,
    isDemo: lead.isDemo,
  };
}
