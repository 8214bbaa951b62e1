import 'server-only';

import type { JobPayloads } from '@/lib/data/enqueue-job';
import {
  getQueuedMail,
  markMailDelivered,
  recordMailFailure,
  type MailDelivery,
} from '@/lib/data/mail-messages';
import { deliverMail, MailRefusedError } from '@/lib/mail/deliver-mail';

import type { JobAttempt } from './job-handlers';

/**
 * Sends one stored mail. Safe to run again at any point: a mail that was sent is not sent again, and a copy
 * that a crash between sending and noting it causes carries the same Message-ID.
 *
 * @throws when sending failed and another try makes sense, so that the queue plans it.
 */
export async function sendMail({ mailId }: JobPayloads['send-mail'], attempt: JobAttempt): Promise<void> {
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
