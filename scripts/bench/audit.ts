import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { databaseConnection } from '../../lib/environment/database-connection';
import { startEmbeddedServer } from '../database/embedded-server';
import { prepareDatabase } from '../database/prepare-database';
import { applyEnvironment } from '../start/launcher-environment';
import { quantile } from './pages/quantile';

/**
 * What the audit page reads, with a million entries in the log: the list and how far the chain holds, right after a
 * check, with newer entries after it, and deep in the list; and a check of every entry. Prints JSON, times in
 * milliseconds. It makes a database of its own in a temporary folder; `-- 100000` takes another number of entries.
 */
const entries = Number(process.argv[2] ?? 1_000_000);
const newerEntries = 20_000;
const samples = 60;
const budget = 200;

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-bench-'));
// How writes reach the disk is not what is measured here.
const server = await startEmbeddedServer(folder, { fsync: 'off', synchronous_commit: 'off' });
try {
  await prepareDatabase(server.url);
  const writing = await writeEntries(entries);
  applyEnvironment({
    NODE_ENV: 'production',
    DATABASE_URL: server.url,
    DATA_DIR: folder,
    AUTH_SECRET: randomBytes(48).toString('base64url'),
    PASSWORD_PEPPER: randomBytes(48).toString('base64url'),
    LOG_LEVEL: 'silent',
  });
  // Loaded only now, because these modules read the environment when they are loaded.
  const { checkAuditLog } = await import('@/lib/data/audit-check');
  const { listAuditEntries } = await import('@/lib/data/audit-list');
  const { pageAt } = await import('@/lib/data/keyset-page');
  const { getAuditStatus } = await import('@/lib/data/audit-status');
  const viewer = { kind: 'staff', userId: '', sessionId: '', name: '', role: 'admin' } as const;
  const deep = pageAt(
    { name: 'number', columns: [{ column: 'seq', direction: 'desc', type: 'bigint' }] },
    BigInt(Math.floor(entries / 2)),
  );
  const page = () => Promise.all([listAuditEntries(viewer), getAuditStatus(viewer)]);

  const beforeFirstCheck = await timed(page);
  const started = performance.now();
  const check = await checkAuditLog({ everything: false, remembered: null });
  const wholeCheck = { seconds: rounded((performance.now() - started) / 1000), problems: check.problemCount };
  const afterCheck = await timed(page);
  await writeEntries(newerEntries);
  const results = {
    'page before the first check': beforeFirstCheck,
    'page right after a check': afterCheck,
    [`page with ${newerEntries} entries after the check`]: await timed(page),
    'page deep in the list': await timed(() => listAuditEntries(viewer, deep)),
  };
  const within = Object.values(results).every(({ p95 }) => p95 <= budget);
  process.stdout.write(
    `${JSON.stringify({ bench: 'audit', node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg().map(rounded), unit: 'ms', entries, writing, wholeCheck, budgetP95: budget, within, results }, null, 2)}\n`,
  );
  if (!within || check.problemCount > 0) process.exitCode = 1;
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit();

/** Writes entries through the trigger of the log, of as many subjects as a portal has. */
async function writeEntries(count: number): Promise<{ microsecondsEach: number }> {
  const client = new pg.Client(databaseConnection(server.url));
  await client.connect();
  const start = performance.now();
  // Many statements, as in life: inside one transaction the noted ends of the chains would pile up versions.
  const step = 200;
  for (let done = 0; done < count; done += step) {
    await client.query(
      `insert into "AuditLog" (chain, actor_kind, actor_id, action, subject_kind, subject_id, data)
       select 0, 'respondent', gen_random_uuid(), 'assessment.completed', 'assessment', gen_random_uuid(),
              '{"answers":24,"reportId":"' || gen_random_uuid() || '"}'
       from generate_series(1, $1)`,
      [Math.min(step, count - done)],
    );
  }
  await client.query('analyze "AuditLog"');
  await client.end();
  return { microsecondsEach: rounded(((performance.now() - start) * 1000) / count) };
}

async function timed(work: () => Promise<unknown>): Promise<{ samples: number; p50: number; p95: number }> {
  for (let warm = 0; warm < 5; warm += 1) await work();
  const times: number[] = [];
  for (let index = 0; index < samples; index += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { samples, p50: rounded(quantile(times, 0.5)), p95: rounded(quantile(times, 0.95)) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
