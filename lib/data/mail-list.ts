import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { Count } from '@/lib/shared/count';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { requireAccess } from './access';
import { boundedCount } from './bounded-count';
import { newestFirst } from './keyset-order';
import { keysetPage, type KeysetQuery, type Page } from './keyset-page';

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
export function listMails(viewer: Viewer, page?: string): Promise<Page<MailRow>> {
  requireAccess(viewer, 'mail:read');
  return keysetPage({
    order: newestFirst,
    page,
    find: (
      query: KeysetQuery<Prisma.MailMessageWhereInput, Prisma.MailMessageOrderByWithRelationInput>,
    ): Promise<MailRow[]> => db.mailMessage.findMany({ ...query, select: rowColumns }),
  });
}

/** How many mails there are. */
export function countMails(viewer: Viewer): Promise<Count> {
  requireAccess(viewer, 'mail:read');
  return boundedCount((take) => db.mailMessage.count({ take }), { table: 'MailMessage' });
}

/** One mail with its body, or null when there is none. */
export function getMail(viewer: Viewer, mailId: string): Promise<(MailRow & { body: string }) | null> {
  requireAccess(viewer, 'mail:read');
  return db.mailMessage.findUnique({ where: { id: mailId }, select: { ...rowColumns, body: true } });
}
