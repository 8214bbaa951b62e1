import 'server-only';
import { auditNameOf } from '@/lib/domain/events/event-kinds';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Transaction } from '../transaction';
import type { Happening } from './happening';

/**
 * Writes an entry of the audit log for each event, in one statement: the trigger holds a lock per chain until commit,
 * and taking the chains in one order keeps two writers from waiting for each other.
 */
export async function auditSubscriber(tx: Transaction, { actor, events }: Happening): Promise<void> {
  const rows = events.map(({ kind, subjectId, data }) => {
    const { action, subjectKind } = auditNameOf(kind);
    return Prisma.sql`(${action}, ${subjectKind}, ${subjectId}, ${canonicalJson(data)})`;
  });
  await tx.$executeRaw`
    INSERT INTO "AuditLog" ("chain", "actor_kind", "actor_id", "action", "subject_kind", "subject_id", "data")
    SELECT hashtext(entry.subject_kind || ':' || entry.subject_id) & 15, ${actor.kind}, ${actor.id ?? null},
           entry.action, entry.subject_kind, entry.subject_id, entry.data
    FROM (VALUES ${Prisma.join(rows)}) AS entry(action, subject_kind, subject_id, data)
    ORDER BY 1`;
}
