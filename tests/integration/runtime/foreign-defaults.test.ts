import { expect, it, onTestFinished, vi } from 'vitest';

import { queueMail } from '@/lib/data/mail-messages';
import { inTransaction } from '@/lib/data/transaction';
import { pool } from '@/lib/db-pool';
import { databaseConnection } from '@/lib/environment/database-connection';
import { sql, testDatabaseUrl } from '@/tests/support/db';

import { makeDataFolder } from './data-folder';

// Nothing has connected yet when this runs, so that every connection of the product meets these defaults.
const name = new URL(testDatabaseUrl()).pathname.slice(1);
await sql(`alter database "${name}" set datestyle = 'German, DMY'`);
await sql(`alter database "${name}" set intervalstyle = 'sql_standard'`);
await sql(`alter database "${name}" set timezone = 'America/St_Johns'`);

const shown = `select current_setting('DateStyle') as style, current_setting('IntervalStyle') as interval,
  current_setting('TimeZone') as zone`;
const ours = { style: expect.stringMatching(/^ISO/u), interval: 'postgres', zone: 'UTC' };

it('P37: in a database with German dates and a zone of its own mails leave, dated as they were written', async () => {
  expect(await sql(shown)).toEqual([
    { style: 'German, DMY', interval: 'sql_standard', zone: 'America/St_Johns' },
  ]);
  expect((await pool.query(shown)).rows).toEqual([ours]);

  vi.stubEnv('DATA_DIR', makeDataFolder());
  vi.resetModules();
  const worker = (await import('@/lib/jobs/run-worker')).startWorker();
  onTestFinished(async () => {
    await worker.stop();
    vi.unstubAllEnvs();
  }, 60_000);
  await inTransaction((tx) =>
    queueMail(tx, { toAddress: 'cto@acme.test', kind: 'test', subject: 'Hello', body: 'Hello.' }),
  );
  await vi.waitFor(
    async () => expect(await sql('select status from "MailMessage"')).toEqual([{ status: 'written' }]),
    { timeout: 4 * 60_000, interval: 50 },
  );
  const [row] = await sql<{ age: string }>(
    `select abs(extract(epoch from now() - created_at))::int as age from "MailMessage"`,
  );
  expect(Number(row?.age)).toBeLessThan(600);
});

it('H04: options that DATABASE_URL carries stay, and ours hold all the same', async () => {
  const address = new URL(testDatabaseUrl());
  address.searchParams.set('options', '-c work_mem=5MB -c TimeZone=Asia/Tokyo');
  const pg = (await import('pg')).default;
  const client = new pg.Client(databaseConnection(address.href));
  await client.connect();
  onTestFinished(() => client.end());
  expect((await client.query(shown)).rows).toEqual([ours]);
  expect((await client.query(`show work_mem`)).rows).toEqual([{ work_mem: '5MB' }]);
});
