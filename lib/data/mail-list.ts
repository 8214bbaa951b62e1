import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import { db } from '@/lib/db';
import { requireAccess } from './access';
import { decodeCursor, encodeCursor } from './page-cursor';

/** Rows of one page of the mail list. */
const pageSize = 50;

/** A mail as the list shows it. */
export interface MailRow {
  id: string;
  toAddress: string;
  kind: string;
  subject: string;
  status: string;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
}

const rowColumns = {
  id: true,
  toAddress: true,
  kind: true,
  subject: true,
  status: true,
  attempts: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
} as const;

/**
 * Mails, newest first, by keyset.
 * @throws AppError `not-found` for who may not read mails.
 */
export async function listMails(
  viewer: Viewer,
  cursorText?: string,
): Promise<{ rows: MailRow[]; nextCursor: string | null }> {
  requireAccess(viewer, 'mail:read');
  const cursor = cursorText ? decodeCursor(cursorText) : null;
  const found = await db.mailMessage.findMany({
    where: cursor
      ? {
          OR: [
            { createdAt: { lt: cursor.createdAt } },
            { createdAt: cursor.createdAt, id: { lt: cursor.id } },
          ],
        }
      : {},
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: rowColumns,
  });
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return { rows, nextCursor: found.length > pageSize && last ? encodeCursor(last) : null };
}

/** How many mails there are. */
export function countMails(viewer: Viewer): Promise<number> {
  requireAccess(viewer, 'mail:read');
  return db.mailMessage.count();
}

/** One mail with its body, or null when there is none. */
export function getMail(viewer: Viewer, mailId: string): Promise<(MailRow & { body: string }) | null> {
  requireAccess(viewer, 'mail:read');
  return db.mailMessage.findUnique({ where: { id: mailId }, select: { ...rowColumns, body: true } });
}
