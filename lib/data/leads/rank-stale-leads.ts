import 'server-only';
import type { CalendarDay } from '@/lib/domain/developer/calendar-day';
import { searchingStages } from '@/lib/domain/lead/stage';
import { readableBriefVersions } from '@/lib/domain/lead/stored-brief';
import { changesSince } from '@/lib/domain/matching/ranking-state';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { enqueueJobUnlessThere } from '../enqueue-job';
import { inTransaction } from '../transaction';
import { basisColumns, basisOf, readBasis } from './ranking-basis';

/** Leads that are looked at in one step. */
const leadsPerStep = 200;

/**
 * Queues a ranking of each lead that staff look for people for and whose ranking is out of date. A lead that has such
 * a job already, also one that was given up, is left alone.
 * @returns how many leads had no current ranking
 */
export async function rankStaleLeads(today: CalendarDay): Promise<number> {
  const basis = await readBasis(db, today);
  let stale = 0;
  let leads: SearchingLead[] = [];
  do {
    leads = await nextLeads(leads.at(-1)?.id);
    const ids = leads.filter((lead) => isStale(lead, basis)).map(({ id }) => id);
    stale += ids.length;
    await inTransaction(async (tx) => {
      for (const leadId of ids) {
        await enqueueJobUnlessThere(tx, 'rank-lead', { leadId, insteadOf: null }, leadId);
      }
    });
  } while (leads.length === leadsPerStep);
  return stale;
}

const stateColumns = {
  id: true,
  brief: { select: { rowVersion: true } },
  matchRuns: { orderBy: { createdAt: 'desc' }, take: 1, select: basisColumns },
} satisfies Prisma.LeadSelect;

type SearchingLead = Prisma.LeadGetPayload<{ select: typeof stateColumns }>;

function nextLeads(after: string | undefined): Promise<SearchingLead[]> {
  return db.lead.findMany({
    where: {
      ...(after !== undefined && { id: { gt: after } }),
      stage: { in: [...searchingStages] },
      brief: { version: { in: [...readableBriefVersions] } },
    },
    orderBy: { id: 'asc' },
    take: leadsPerStep,
    select: stateColumns,
  });
}

function isStale({ brief, matchRuns: [newest] }: SearchingLead, now: Awaited<ReturnType<typeof readBasis>>) {
  if (!brief) return false;
  return !newest || changesSince(basisOf(newest), { ...now, briefVersion: brief.rowVersion }).length > 0;
}
