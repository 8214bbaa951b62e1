import 'server-only';

import type { OutgoingMail } from '@/lib/data/mail-messages';
import { env } from '@/lib/env';

import { sendBySmtp } from './smtp';
import { writeMailFile } from './write-mail-file';

/** A mail that will never be accepted, whatever we do; trying again would only bother the receiver. */
export class MailRefusedError extends Error {}

/**
 * Hands a mail over: to the server of SMTP_URL, or into DATA_DIR/mail as a file when there is none.
 *
 * @throws {MailRefusedError} when the server refuses it for good (5xx); any other error is worth another try.
 */
export async function deliverMail(mail: OutgoingMail): Promise<void> {
  const content = composeMail(mail);
  if (env.SMTP_URL === undefined) return writeMailFile(content, env.DATA_DIR);
  try {
    await sendBySmtp(content, env.SMTP_URL);
  } catch (error) {
    if (isFinalRefusal(error)) throw new MailRefusedError(error instanceof Error ? error.message : 'refused');
    throw error;
  }
}

export type MailContent = ReturnType<typeof composeMail>;

/**
 * The mail as nodemailer takes it. Its Message-ID follows from the row, so a copy sent twice by a crash is one
 * mail to every mail program. The recipient is given as the envelope too: nothing is read out of a header.
 */
function composeMail(mail: OutgoingMail) {
  return {
    messageId: `<${mail.id}@${new URL(env.APP_URL).hostname}>`,
    date: mail.createdAt,
    from: env.MAIL_FROM,
    to: { name: '', address: mail.toAddress },
    envelope: { from: addressIn(env.MAIL_FROM), to: [mail.toAddress] },
    subject: mail.subject,
    text: mail.body,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** `Plumbline <portal@acme.org>` is `portal@acme.org`. */
function addressIn(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender;
}

function isFinalRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('responseCode' in error)) return false;
  return typeof error.responseCode === 'number' && error.responseCode >= 500;
}
