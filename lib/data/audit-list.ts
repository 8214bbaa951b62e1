import 'server-only';
import { canStaff, type Viewer } from '@/lib/domain/access';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';

/** Entries of one page of the audit log. */
const pageSize = 50;

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

/**
 * Entries of the audit log, newest first, by keyset on their number.
 * @param before the number of the last entry of the page before; anything that is no number starts at the newest.
 * @throws AppError `not-allowed` for anybody but staff who may read it.
 */
export async function listAuditEntries(
  viewer: Viewer,
  before?: string,
): Promise<{ rows: AuditRow[]; nextBefore: string | null }> {
  requireAuditReader(viewer);
  const from = before && /^[1-9]\d{0,17}$/u.test(before) ? BigInt(before) : null;
  const found = await db.auditLog.findMany({
    where: from ? { seq: { lt: from } } : {},
    orderBy: { seq: 'desc' },
    take: pageSize + 1,
  });
  const entries = found.slice(0, pageSize);
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
  return { rows, nextBefore: found.length > pageSize ? (rows.at(-1)?.seq ?? null) : null };
}

async function staffNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, name: true },
  });
  return new Map(users.map((user) => [user.id, user.name]));
}

function requireAuditReader(viewer: Viewer): void {
  if (viewer.kind !== 'staff' || !canStaff(viewer.role, 'audit:read')) throw new AppError('not-allowed');
}
