import 'server-only';

import { z } from 'zod';

import {
  getQueuedMail,
  markMailDelivered,
  recordMailFailure,
  type MailDelivery,
} from '@/lib/data/mail-messages';
import { deliverMail, MailRefusedError } from '@/lib/mail/deliver-mail';

const payloadSchema = z.strictObject({ mailId: z.uuid() });

/**
 * Sends one stored mail. Safe to run again at any point: a mail that was sent is not sent again, and a copy
 * that a crash between sending and noting it causes carries the same Message-ID.
 *
 * @throws when sending failed and another try makes sense, so that the queue plans it.
 */
export async function sendMail(payload: unknown, attempt: { number: number; most: number }): Promise<void> {
  const { mailId } = payloadSchema.parse(payload);
  const mail = await getQueuedMail(mailId);
  if (mail === null) return;
  let delivery: MailDelivery;
  try {
    delivery = await deliverMail(mail);
  } catch (error) {
    const final = error instanceof MailRefusedError || attempt.number >= attempt.most;
    await recordMailFailure(mailId, error instanceof Error ? error.message : String(error), final);
    if (final) return;
    throw error;
  }
  await markMailDelivered(mailId, delivery);
}
