import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';
import { requireCreateRight } from './create-right';
import { hasTable } from './has-table';

/**
 * Creates or upgrades the tables of the job queue. The check reads one row; the queue's own code is loaded
 * only when there is something to do.
 */
export async function prepareJobTables(url: string, client: pg.ClientBase): Promise<void> {
  if ((await installedVersion(client)) >= packagedVersion()) return;
  await requireCreateRight(client);
  const { runMigrations } = await import('graphile-worker');
  // A pool of our own, because the library's keeps the process alive for ten seconds.
  const pool = new pg.Pool({ ...databaseConnection(url), max: 1 });
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
}

async function installedVersion(client: pg.ClientBase): Promise<number> {
  if (!(await hasTable(client, 'graphile_worker.migrations'))) return 0;
  const { rows } = await client.query<{ version: number | null }>(
    'select max(id) as version from graphile_worker.migrations',
  );
  return rows[0]?.version ?? 0;
}

function packagedVersion(): number {
  const entry = createRequire(import.meta.url).resolve('graphile-worker');
  const names = readdirSync(path.join(path.dirname(entry), '..', 'sql'));
  return Math.max(...names.map((name) => Number.parseInt(name, 10)).filter(Number.isFinite));
}
