import 'server-only';
import type { StaffViewer } from '@/lib/domain/access/viewer';
import { AppError } from '@/lib/errors';
import { requireAccess } from '../access';
import { actorOf } from '../events/event-actor';
import { recordEvent } from '../events/record-event';
import { writeOnce } from '../idempotency';
import { inTransaction } from '../transaction';

/**
 * Writes a note on a lead; a retry with the same key writes it once.
 * @throws AppError `not-allowed` for who may only read it, `not-found` for who may not know of it.
 */
export function addNote(
  viewer: StaffViewer,
  leadId: string,
  body: string,
  idempotencyKey: string,
): Promise<{ noteId: string }> {
  return inTransaction(async (tx) => {
    // Asked before the key is looked up: what was written before is no answer for somebody who lost the lead.
    const lead = await tx.lead.findUnique({ where: { id: leadId }, select: { ownerId: true } });
    if (!lead) throw new AppError('not-found');
    requireAccess(viewer, 'lead:write', { kind: 'lead', leadId, ownerId: lead.ownerId });
    const attempt = {
      actor: viewer.userId,
      action: 'note.add',
      key: idempotencyKey,
      request: { leadId, body },
    };
    return writeOnce(tx, attempt, async () => {
      const note = await tx.note.create({
        data: { leadId, authorId: viewer.userId, body },
        select: { id: true },
      });
      const now = new Date();
      await tx.lead.update({ where: { id: leadId }, data: { updatedAt: now } });
      await tx.lead.updateMany({
        where: { id: leadId, firstResponseAt: null },
        data: { firstResponseAt: now },
      });
      await recordEvent(tx, actorOf(viewer), {
        kind: 'note.added',
        subjectId: leadId,
        data: { noteId: note.id },
      });
      return { noteId: note.id };
    });
  });
}
