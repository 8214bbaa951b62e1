import type pg from 'pg';

import { hasTable } from './has-table';
import { matchesChecksum, type MigrationFile } from './migration-files';

export interface MigrationState {
  /** In the folder, not in the database. */
  pending: string[];
  /** Begun and not finished: a crash, a lost connection, or an error in the script. */
  unfinished: string[];
  /** Applied, but the file was changed afterwards. */
  edited: string[];
  /** Applied, but not in the folder: the database was used by newer code. */
  unknown: string[];
}

interface MigrationRow {
  migration_name: string;
  checksum: string;
  finished: boolean;
}

/** Compares the folder with what the database says was applied; reads only, and needs no engine. */
export async function readMigrationState(
  client: pg.ClientBase,
  files: readonly MigrationFile[],
): Promise<MigrationState> {
  const rows = await appliedRows(client);
  const byName = new Map(rows.map((row) => [row.migration_name, row]));
  const names = new Set(files.map((file) => file.name));
  return {
    pending: files.filter((file) => !byName.has(file.name)).map((file) => file.name),
    unfinished: rows.filter((row) => !row.finished).map((row) => row.migration_name),
    edited: files
      .filter((file) => {
        const row = byName.get(file.name);
        return row !== undefined && row.finished && !matchesChecksum(file, row.checksum);
      })
      .map((file) => file.name),
    unknown: rows
      .filter((row) => row.finished && !names.has(row.migration_name))
      .map((row) => row.migration_name),
  };
}

/** True when nothing is to be done and nothing is wrong. */
export function isUpToDate(state: MigrationState): boolean {
  return state.pending.length + state.unfinished.length + state.edited.length === 0;
}

async function appliedRows(client: pg.ClientBase): Promise<MigrationRow[]> {
  if (!(await hasTable(client, '_prisma_migrations'))) return [];
  const { rows } = await client.query<MigrationRow>(
    `select migration_name, checksum, finished_at is not null as finished
       from "_prisma_migrations" where rolled_back_at is null order by started_at`,
  );
  return rows;
}
