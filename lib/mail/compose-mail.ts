import 'server-only';

import type { OutgoingMail } from '@/lib/data/mail-messages';
import { env } from '@/lib/env';

/** A mail with everything a transport needs. */
export type MailContent = ReturnType<typeof composeMail>;

/**
 * The mail as nodemailer takes it. Its Message-ID follows from the row, so a copy sent twice by a crash is one
 * mail to every mail program. The recipient is given as the envelope too: nothing is read out of a header.
 */
export function composeMail(mail: OutgoingMail) {
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
