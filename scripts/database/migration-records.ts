import type pg from 'pg';

import { hasTable } from './has-table';
import type { MigrationFile } from './migration-files';

// The table is Prisma's own, column by column, so that its command line tool can take over at any time.

/** One line of `_prisma_migrations` that was not rolled back. */
export interface MigrationRow {
  migration_name: string;
  checksum: string;
  finished: boolean;
}

/** What the database says was applied or begun; nothing when it was never migrated. */
export async function listMigrationRows(client: pg.ClientBase): Promise<MigrationRow[]> {
  if (!(await hasTable(client, '_prisma_migrations'))) return [];
  const { rows } = await client.query<MigrationRow>(
    `select migration_name, checksum, finished_at is not null as finished
       from "_prisma_migrations" where rolled_back_at is null order by started_at`,
  );
  return rows;
}

export async function createMigrationTable(client: pg.ClientBase): Promise<void> {
  await client.query(`create table if not exists "_prisma_migrations" (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0)`);
}

/** Records a migration as finished. The caller commits this together with what the migration did. */
export async function recordFinished(
  client: pg.ClientBase,
  file: MigrationFile,
  steps: 0 | 1,
): Promise<void> {
  await client.query(
    `insert into "_prisma_migrations"
       (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values (gen_random_uuid()::text, $1, $2, now(), clock_timestamp(), $3)`,
    [file.checksum, file.name, steps],
  );
}

/** Records why a migration failed. A failure that repeats at every start stays one row. */
export async function recordFailed(client: pg.ClientBase, file: MigrationFile, logs: string): Promise<void> {
  await client.query(
    `delete from "_prisma_migrations" where migration_name = $1 and logs = $2 and rolled_back_at is not null`,
    [file.name, logs],
  );
  await client.query(
    `insert into "_prisma_migrations" (id, checksum, migration_name, logs, started_at, rolled_back_at)
     values (gen_random_uuid()::text, $1, $2, $3, now(), now())`,
    [file.checksum, file.name, logs],
  );
}

/** Marks migrations that were begun and never finished as rolled back, so that they may be applied again. */
export async function markRolledBack(client: pg.ClientBase, names: readonly string[]): Promise<void> {
  await client.query(
    `update "_prisma_migrations" set rolled_back_at = now()
      where migration_name = any($1) and finished_at is null and rolled_back_at is null`,
    [names],
  );
}
