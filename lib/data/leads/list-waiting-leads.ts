import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { leadsFor } from '../access';

/** Lines on the first page of staff; the rest is one link away. */
const shownLeads = 20;

/** A lead that nobody has moved yet. */
export interface WaitingLead {
  id: string;
  reference: string;
  company: string;
  systemName: string;
  verdict: string | null;
  fits: number | null;
  isDemo: boolean;
  ownerName: string | null;
  createdAt: Date;
  /** Whole minutes since it arrived. */
  waitedMinutes: number;
}

/**
 * New leads, the one that has waited longest first.
 * @throws AppError `not-found` for who may not read leads.
 */
export async function listWaitingLeads(viewer: Viewer): Promise<WaitingLead[]> {
  const allowed = leadsFor(viewer, 'lead:read');
  const now = Date.now();
  const leads = await db.lead.findMany({
    where: { AND: [allowed, { stage: 'new' }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: shownLeads,
    select: {
      id: true,
      reference: true,
      fits: true,
      isDemo: true,
      createdAt: true,
      organisation: { select: { name: true } },
      report: { select: { systemName: true, verdict: true } },
      owner: { select: { name: true } },
    },
  });
  return leads.map(({ organisation, report, owner, ...lead }) => ({
    ...lead,
    company: organisation.name,
    systemName: report?.systemName ?? '',
    verdict: report?.verdict ?? null,
    ownerName: owner?.name ?? null,
    waitedMinutes: Math.max(0, Math.floor((now - lead.createdAt.getTime()) / 60_000)),
  }));
}
