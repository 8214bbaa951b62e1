import 'server-only';
import type { StaffViewer } from '@/lib/domain/access/viewer';
import { AppError } from '@/lib/errors';
import { requireAccess } from '../access';
import { actorOf } from '../events/event-actor';
import { recordEvent } from '../events/record-event';
import { inTransaction } from '../transaction';

/**
 * Makes the viewer the owner of a lead nobody owns yet; taking one's own lead again changes nothing.
 * @throws AppError `not-allowed` for who may only read it, `not-found` for who may not know of it, `stale` when somebody else has it.
 */
export async function takeLead(viewer: StaffViewer, leadId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const lead = await tx.lead.findUnique({ where: { id: leadId }, select: { ownerId: true } });
    if (!lead) throw new AppError('not-found');
    requireAccess(viewer, 'lead:write', { kind: 'lead', leadId, ownerId: lead.ownerId });
    const now = new Date();
    const taken = await tx.lead.updateMany({
      where: { id: leadId, ownerId: null },
      data: { ownerId: viewer.userId, updatedAt: now, rowVersion: { increment: 1 } },
    });
    if (taken.count === 0) {
      const now = await tx.lead.findUnique({ where: { id: leadId }, select: { ownerId: true } });
      if (now?.ownerId !== viewer.userId) throw new AppError('stale');
      return;
    }
    await recordEvent(tx, actorOf(viewer), {
      kind: 'lead.taken',
      subjectId: leadId,
      data: { ownerId: viewer.userId },
    });
  });
}
