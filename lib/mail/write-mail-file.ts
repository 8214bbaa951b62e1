import 'server-only';

import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import nodemailer from 'nodemailer';

import { mailFileName } from '@/lib/shared/mail-file-name';

import type { MailContent } from './compose-mail';

/**
 * Writes a mail as DATA_DIR/mail/<day>-<id>.eml, which every mail program opens. The same mail twice is the
 * same file.
 */
export async function writeMailFile(content: MailContent, dataDirectory: string): Promise<void> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(content);
  const id = /^<([^@>]+)/.exec(content.messageId)?.[1] ?? 'mail';
  const file = path.join(dataDirectory, mailFileName({ id, createdAt: content.date }));
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, message, { mode: 0o600 });
  await rename(draft, file);
}
