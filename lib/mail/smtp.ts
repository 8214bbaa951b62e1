import 'server-only';

import nodemailer from 'nodemailer';

import type { MailContent } from './compose-mail';

/** A mail server that says nothing for this long is treated as down. */
const silenceMilliseconds = 15_000;

/** Hands one mail to an SMTP server. Resolves when the server has taken responsibility for it. */
export async function sendBySmtp(content: MailContent, url: string): Promise<void> {
  const transport = nodemailer.createTransport(url, {
    connectionTimeout: silenceMilliseconds,
    greetingTimeout: silenceMilliseconds,
    socketTimeout: silenceMilliseconds,
  });
  try {
    await transport.sendMail(content);
  } finally {
    transport.close();
  }
}
