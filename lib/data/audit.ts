import 'server-only';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import type { Viewer } from '@/lib/domain/access/viewer';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Transaction } from './transaction';

/** Who caused a change, as the audit log names them. */
export interface AuditActor {
  kind: Viewer['kind'] | 'system';
  id?: string;
}

/** One thing that was done. `data` holds ids and states only, never a name, an address or free text. */
export interface AuditEntry {
  action: string;
  subject: { kind: string; id: string };
  data?: Record<string, string | number | boolean | null | readonly string[]>;
}

/** The audit's name for a viewer acting on one assessment or on a lead. */
export function auditActor(viewer: Viewer, assessmentId?: string): AuditActor {
  switch (viewer.kind) {
    case 'staff':
      return { kind: 'staff', id: viewer.userId };
    case 'respondent': {
      const held = viewer.assessments.find((one) => one.assessmentId === assessmentId);
      return held ? { kind: 'respondent', id: held.respondentId } : { kind: 'anonymous' };
    }
    case 'developer':
      return { kind: 'developer', id: viewer.developerId };
    case 'api':
      return { kind: 'api', id: viewer.tokenId };
    case 'anonymous':
    case 'company':
      return { kind: viewer.kind };
  }
}

/**
 * Writes audit entries in the transaction of the change they describe. Call it once, as the last
 * statement: the trigger holds a lock per chain until commit, and taking the chains in one order
 * keeps two writers from waiting for each other.
 */
export async function recordAudit(
  tx: Transaction,
  actor: AuditActor,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(
    (entry) =>
      Prisma.sql`(${entry.action}, ${entry.subject.kind}, ${entry.subject.id}, ${canonicalJson(entry.data ?? {})})`,
  );
  await tx.$executeRaw`
    INSERT INTO "AuditLog" ("chain", "actor_kind", "actor_id", "action", "subject_kind", "subject_id", "data")
    SELECT hashtext(entry.subject_kind || ':' || entry.subject_id) & 15, ${actor.kind}, ${actor.id ?? null},
           entry.action, entry.subject_kind, entry.subject_id, entry.data
    FROM (VALUES ${Prisma.join(rows)}) AS entry(action, subject_kind, subject_id, data)
    ORDER BY 1`;
}
