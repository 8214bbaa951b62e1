import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { queueMail } from '@/lib/data/mail-messages';
import { inTransaction } from '@/lib/data/transaction';
import { sql } from '@/tests/support/db';

import { makeDataFolder } from './data-folder';

const draft = { toAddress: 'cto@acme.test', kind: 'test', subject: 'Hello', body: 'Hello.' };

beforeEach(async () => {
  await sql('truncate "MailMessage"');
  await sql('delete from graphile_worker._private_jobs');
});

async function startWorker() {
  vi.stubEnv('DATA_DIR', makeDataFolder());
  vi.resetModules();
  const worker = (await import('@/lib/jobs/run-worker')).startWorker();
  onTestFinished(async () => {
    await worker.stop();
    vi.unstubAllEnvs();
  }, 60_000);
  return worker;
}

/** Bounds a wait that never ends, in milliseconds; a slow machine only takes longer. */
const hanging = 4 * 60_000;

const writtenMails = () => sql(`select 1 from "MailMessage" where status = 'written'`);

describe('the worker (H09)', () => {
  it('sends what is queued while it runs', async () => {
    await startWorker();
    await inTransaction((tx) => queueMail(tx, draft));
    await vi.waitFor(async () => expect(await writtenMails()).toHaveLength(1), {
      timeout: hanging,
      interval: 50,
    });
    await vi.waitFor(async () => expect(await sql('select 1 from graphile_worker.jobs')).toHaveLength(0), {
      timeout: hanging,
    });
  });

  it('takes over what a killed worker had begun', async () => {
    await inTransaction((tx) => queueMail(tx, draft));
    // What the queue looks like after kill -9: the job carries the mark of a worker that is no more.
    await sql(
      `update graphile_worker._private_jobs set locked_by = 'worker-dead', locked_at = now() - interval '1 minute', attempts = 1`,
    );
    await startWorker();
    await vi.waitFor(async () => expect(await writtenMails()).toHaveLength(1), {
      timeout: hanging,
      interval: 50,
    });
  });

  it('plans the daily counting of peers, the clean-up, the check of the audit log, and looks for old rankings', async () => {
    await startWorker();
    await vi.waitFor(
      async () =>
        expect(
          await sql(`select identifier from graphile_worker._private_known_crontabs order by 1`),
        ).toEqual(
          ['audit-check', 'peers', 'rank-stale-leads', 'retention'].map((identifier) => ({ identifier })),
        ),
      { timeout: hanging, interval: 50 },
    );
  });

  it('stops when asked while it is still starting', async () => {
    vi.resetModules();
    const worker = (await import('@/lib/jobs/run-worker')).startWorker();
    await expect(worker.stop()).resolves.toBeUndefined();
  });
});
