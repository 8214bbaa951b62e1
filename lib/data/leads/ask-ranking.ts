import 'server-only';
import type { StaffViewer } from '@/lib/domain/access/viewer';
import { isRankingUnderWay } from '@/lib/domain/matching/ranking-state';
import { AppError } from '@/lib/errors';
import { requireAccess } from '../access';
import { enqueueJob } from '../enqueue-job';
import { actorOf } from '../events/event-actor';
import { recordEvent } from '../events/record-event';
import { findJob } from '../queued-job';
import { inTransaction } from '../transaction';

/**
 * Queues a new ranking of a lead, also of one whose ranking is current, and records who asked. While one is under way,
 * asking changes nothing.
 * @throws AppError `not-allowed` for who may only read the lead, `not-found` for who may not know of it.
 */
export async function askRanking(viewer: StaffViewer, leadId: string): Promise<void> {
  await inTransaction(async (tx) => {
    // Two who ask at once come one after the other, so that the second one sees the job of the first.
    await tx.$executeRaw`SELECT 1 FROM "Lead" WHERE "id" = ${leadId}::uuid FOR NO KEY UPDATE`;
    const lead = await tx.lead.findUnique({
      where: { id: leadId },
      select: {
        ownerId: true,
        matchRuns: { orderBy: { createdAt: 'desc' }, take: 1, select: { id: true } },
      },
    });
    if (!lead) throw new AppError('not-found');
    requireAccess(viewer, 'lead:write', { kind: 'lead', leadId, ownerId: lead.ownerId });
    const job = await findJob('rank-lead', leadId, tx);
    if (job && isRankingUnderWay(job)) return;
    await enqueueJob(tx, 'rank-lead', { leadId, insteadOf: lead.matchRuns[0]?.id ?? null }, leadId);
    await recordEvent(tx, actorOf(viewer), { kind: 'lead.ranking-asked', subjectId: leadId, data: {} });
  });
}
