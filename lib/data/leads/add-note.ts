import 'server-only';
import { canStaff, type StaffViewer } from '@/lib/domain/access';
import { AppError } from '@/lib/errors';
import { auditActor, recordAudit } from '../audit';
import { writeOnce } from '../idempotency';
import { addToTimeline } from '../timeline';
import { inTransaction } from '../transaction';

/**
 * Writes a note on a lead; a retry with the same key writes it once.
 * @throws AppError `not-allowed` without the role, `not-found` without the lead.
 */
export function addNote(
  viewer: StaffViewer,
  leadId: string,
  body: string,
  idempotencyKey: string,
): Promise<{ noteId: string }> {
  if (!canStaff(viewer.role, 'lead:write')) throw new AppError('not-allowed');
  return inTransaction(async (tx) => {
    const attempt = {
      actor: viewer.userId,
      action: 'note.add',
      key: idempotencyKey,
      request: { leadId, body },
    };
    return writeOnce(tx, attempt, async () => {
      const lead = await tx.lead.findUnique({ where: { id: leadId }, select: { id: true } });
      if (!lead) throw new AppError('not-found');
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
      await addToTimeline(tx, leadId, {
        kind: 'note-added',
        actorName: viewer.name,
        data: { noteId: note.id },
      });
      await recordAudit(tx, auditActor(viewer), [
        { action: 'note.added', subject: { kind: 'lead', id: leadId }, data: { noteId: note.id } },
      ]);
      return { noteId: note.id };
    });
  });
}
