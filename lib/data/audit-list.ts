import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { requireAccess } from './access';
import type { SortOrder } from './keyset-order';
import { keysetPage, type KeysetQuery, type Page } from './keyset-page';

/** One entry as the page shows it. Names are those of today; the entry itself holds ids only. */
export interface AuditRow {
  seq: string;
  at: Date;
  actorKind: string;
  /** The account's name, where the actor is a member of staff who still has one. */
  actorName: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** Canonical JSON. */
  data: string;
  hash: string;
}

const latestNumberFirst: SortOrder = {
  name: 'number',
  columns: [{ column: 'seq', direction: 'desc', type: 'bigint' }],
};

/**
 * Entries of the audit log, newest first, by keyset on their number.
 * @throws AppError `not-found` for who may not read it.
 */
export async function listAuditEntries(viewer: Viewer, page?: string): Promise<Page<AuditRow>> {
  requireAccess(viewer, 'audit:read');
  const found = await keysetPage({
    order: latestNumberFirst,
    page,
    find: (query: KeysetQuery<Prisma.AuditLogWhereInput, Prisma.AuditLogOrderByWithRelationInput>) =>
      db.auditLog.findMany(query),
  });
  const entries = found.rows;
  const names = await staffNames(
    entries.flatMap((entry) => (entry.actorKind === 'staff' ? [entry.actorId] : [])),
  );
  const rows = entries.map((entry) => ({
    seq: entry.seq.toString(),
    at: entry.at,
    actorKind: entry.actorKind,
    actorName: names.get(entry.actorId ?? '') ?? null,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    data: entry.data,
    hash: entry.hash,
  }));
  return { ...found, rows };
}

async function staffNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, name: true },
  });
  return new Map(users.map((user) => [user.id, user.name]));
}
