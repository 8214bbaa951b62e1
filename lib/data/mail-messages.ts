import 'server-only';

import { db } from '@/lib/db';
import { env } from '@/lib/env';

import { enqueueJob } from './enqueue-job';
import type { Transaction } from './transaction';

/** A mail to one person, as the change that causes it describes it. Plain text; no markup. */
export interface MailDraft {
  toAddress: string;
  /** What it is for, such as `lead-received`; staff see its words. */
  kind: string;
  subject: string;
  body: string;
}

/** A mail on its way out. */
export interface OutgoingMail {
  id: string;
  toAddress: string;
  subject: string;
  body: string;
  createdAt: Date;
}

/** `queued` until it was `sent`, or until it was given up and waits for a person. */
export const mailStatuses = ['queued', 'sent', 'written', 'failed'] as const;
type MailStatus = (typeof mailStatuses)[number];

/** One address gets at most this many mails an hour, whoever causes them (security.md P31). */
const mostPerHour = 3;
const longestError = 300;

/**
 * Stores a mail and queues its sending in the transaction of the change. When the address already got its
 * share of this hour, nothing is stored and nothing is said: a form must not be a way to flood a stranger.
 */
export async function queueMail(tx: Transaction, draft: MailDraft): Promise<void> {
  const since = new Date(Date.now() - 3_600_000);
  const recent = await tx.mailMessage.count({
    where: { toAddress: draft.toAddress, createdAt: { gt: since } },
    take: mostPerHour,
  });
  if (recent >= mostPerHour) return;
  const { id } = await tx.mailMessage.create({ data: draft, select: { id: true } });
  await enqueueJob(tx, 'send-mail', { mailId: id }, id);
}

/** A mail that still has to be sent; null when it was sent, was given up, or is gone. */
export function getQueuedMail(id: string): Promise<OutgoingMail | null> {
  return db.mailMessage.findFirst({
    where: { id, status: 'queued' satisfies MailStatus },
    select: { id: true, toAddress: true, subject: true, body: true, createdAt: true },
  });
}

/** Where a mail went: to a mail server, or into a file, from which it goes nowhere by itself. */
export type MailDelivery = 'sent' | 'written';

/** Records what became of a mail. A second call for the same mail changes nothing. */
export async function markMailDelivered(id: string, delivery: MailDelivery): Promise<void> {
  await db.mailMessage.updateMany({
    where: { id, status: 'queued' satisfies MailStatus },
    data: {
      status: delivery satisfies MailStatus,
      sentAt: delivery === 'sent' ? new Date() : null,
      attempts: { increment: 1 },
      lastError: null,
    },
  });
}

/** Whether mails leave this portal at all; only then may a page speak of one. */
export function mailLeaves(): boolean {
  return env.SMTP_URL !== undefined;
}

/** Records a try that failed; with `final` the mail is given up and waits for a person. */
export async function recordMailFailure(id: string, reason: string, final: boolean): Promise<void> {
  await db.mailMessage.updateMany({
    where: { id, status: 'queued' satisfies MailStatus },
    data: {
      attempts: { increment: 1 },
      lastError: reason.slice(0, longestError),
      status: (final ? 'failed' : 'queued') satisfies MailStatus,
    },
  });
}
