import 'server-only';

import type { MailDelivery, OutgoingMail } from '@/lib/data/mail-messages';
import { env } from '@/lib/env';

import { composeMail } from './compose-mail';
import { sendBySmtp } from './smtp';
import { writeMailFile } from './write-mail-file';

/** A mail that will never be accepted, whatever we do; trying again would only bother the receiver. */
export class MailRefusedError extends Error {}

/**
 * Hands a mail over: to the server of SMTP_URL, or into DATA_DIR/mail as a file when there is none.
 *
 * @returns which of the two it was; a file is not sent to anybody.
 * @throws {MailRefusedError} when the server refuses it for good (5xx); any other error is worth another try.
 */
export async function deliverMail(mail: OutgoingMail): Promise<MailDelivery> {
  const content = composeMail(mail);
  if (env.SMTP_URL === undefined) {
    await writeMailFile(content, env.DATA_DIR);
    return 'written';
  }
  try {
    await sendBySmtp(content, env.SMTP_URL);
    return 'sent';
  } catch (error) {
    if (isFinalRefusal(error)) throw new MailRefusedError(error instanceof Error ? error.message : 'refused');
    throw error;
  }
}

function isFinalRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('responseCode' in error)) return false;
  return typeof error.responseCode === 'number' && error.responseCode >= 500;
}
