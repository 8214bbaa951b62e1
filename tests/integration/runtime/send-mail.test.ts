import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { SMTPServer } from 'smtp-server';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { inTransaction } from '@/lib/data/transaction';
import { queueMail } from '@/lib/data/mail-messages';
import { sql } from '@/tests/support/db';

import { makeDataFolder } from './data-folder';

const draft = {
  toAddress: 'cto@acme.test',
  kind: 'lead-received',
  subject: 'Wir haben Ihre Anfrage – PL-7Q2M',
  body: 'Guten Tag,\n\nIhre Anfrage ist da.\n.\nEine Zeile mit nur einem Punkt.',
};
const firstTry = { number: 1, most: 10 };
const lastTry = { number: 10, most: 10 };

interface MailState extends Record<string, unknown> {
  status: string;
  attempts: number;
  last_error: string | null;
  sent: boolean;
}

beforeEach(async () => {
  await sql('truncate "MailMessage"');
});

/** The task, loaded again so that it sees the variables of this test. */
async function taskWith(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.resetModules();
  return (await import('@/lib/jobs/send-mail')).sendMail;
}

async function queue(): Promise<string> {
  await inTransaction((tx) => queueMail(tx, draft));
  const rows = await sql<{ id: string }>('select id from "MailMessage" order by created_at desc limit 1');
  return rows[0]?.id ?? '';
}

async function stateOf(id: string): Promise<MailState | undefined> {
  const rows = await sql<MailState>(
    'select status, attempts, last_error, sent_at is not null as sent from "MailMessage" where id = $1',
    [id],
  );
  return rows[0];
}

/** A real mail server that takes every mail, unless `refuse` names the answer to give. */
async function mailServer(refuse?: { code: number; text: string }) {
  const received: { from: string; to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      done(
        refuse === undefined ? null : Object.assign(new Error(refuse.text), { responseCode: refuse.code }),
      );
    },
    onData: (stream, { envelope }, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        received.push({ from, to: envelope.rcptTo.map((to) => to.address), text });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { received, url: `smtp://127.0.0.1:${port}` };
}

describe('a queued mail (H09)', () => {
  it('is written as a file when there is no mail server, once, and not called sent', async () => {
    const folder = makeDataFolder();
    const sendMail = await taskWith({ DATA_DIR: folder });
    const id = await queue();
    await sendMail({ mailId: id }, firstTry);
    await sendMail({ mailId: id }, firstTry);
    const files = readdirSync(path.join(folder, 'mail'));
    expect(files).toEqual([expect.stringMatching(new RegExp(`^\\d{4}-\\d\\d-\\d\\d-${id}\\.eml$`))]);
    const file = path.join(folder, 'mail', files[0] ?? '');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`Message-ID: <${id}@localhost>`);
    expect(text).toContain('To: cto@acme.test');
    expect(text).toContain('From: Plumbline <no-reply@localhost>');
    expect(await stateOf(id)).toMatchObject({
      status: 'written',
      attempts: 1,
      sent: false,
      last_error: null,
    });
  });

  it('is handed to the mail server, to one recipient, with a Message-ID that stays (P31)', async () => {
    const { received, url } = await mailServer();
    const sendMail = await taskWith({ SMTP_URL: url, MAIL_FROM: 'Portal <portal@acme.test>' });
    const id = await queue();
    await sendMail({ mailId: id }, firstTry);
    // As after a crash between sending and noting it.
    await sql(`update "MailMessage" set status = 'queued', sent_at = null where id = $1`, [id]);
    await sendMail({ mailId: id }, { number: 2, most: 10 });
    expect(received).toHaveLength(2);
    expect(await stateOf(id)).toMatchObject({ status: 'sent', sent: true });
    for (const mail of received) {
      expect(mail).toMatchObject({ from: 'portal@acme.test', to: ['cto@acme.test'] });
      expect(mail.text).toContain(`Message-ID: <${id}@localhost>`);
      expect(mail.text).toContain('Eine Zeile mit nur einem Punkt.');
    }
  });

  it('is tried again when the mail server is away, and given up after the last try', async () => {
    const sendMail = await taskWith({ SMTP_URL: 'smtp://127.0.0.1:1' });
    const id = await queue();
    await expect(sendMail({ mailId: id }, firstTry)).rejects.toThrow(/ECONNREFUSED/);
    expect(await stateOf(id)).toMatchObject({
      status: 'queued',
      attempts: 1,
      last_error: expect.stringMatching(/ECONNREFUSED/),
    });
    await sendMail({ mailId: id }, lastTry);
    expect(await stateOf(id)).toMatchObject({ status: 'failed', attempts: 2 });
  });

  it('is given up at once when the server refuses it for good, and tried again when only for now', async () => {
    const unknown = await mailServer({ code: 550, text: 'No such person' });
    const id = await queue();
    await (
      await taskWith({ SMTP_URL: unknown.url })
    )({ mailId: id }, firstTry);
    expect(await stateOf(id)).toMatchObject({ status: 'failed', attempts: 1, sent: false });

    const busy = await mailServer({ code: 451, text: 'Come back later' });
    const other = await queue();
    const sendMail = await taskWith({ SMTP_URL: busy.url });
    await expect(sendMail({ mailId: other }, firstTry)).rejects.toThrow(/later/);
    expect(await stateOf(other)).toMatchObject({ status: 'queued', attempts: 1 });
  });

  it('that is gone is no error', async () => {
    const sendMail = await taskWith({ DATA_DIR: makeDataFolder() });
    await expect(sendMail({ mailId: crypto.randomUUID() }, firstTry)).resolves.toBeUndefined();
  });

  it('exists with its job if and only if the change was committed (P37)', async () => {
    const failing = inTransaction(async (tx) => {
      await queueMail(tx, draft);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await sql('select 1 from "MailMessage"')).toEqual([]);
    const id = await queue();
    expect(
      await sql('select key from graphile_worker.jobs where key = $1', [`send-mail:${id}`]),
    ).toHaveLength(1);
  });

  it('does not add up to a flood for one address (P31)', async () => {
    for (let count = 0; count < 5; count += 1) await inTransaction((tx) => queueMail(tx, draft));
    expect(await sql('select 1 from "MailMessage"')).toHaveLength(3);
    await inTransaction((tx) => queueMail(tx, { ...draft, toAddress: 'other@acme.test' }));
    expect(await sql('select 1 from "MailMessage"')).toHaveLength(4);
  });
});
