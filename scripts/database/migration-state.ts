import type pg from 'pg';

import { matchesChecksum, type MigrationFile } from './migration-files';
import { listMigrationRows } from './migration-records';

export interface MigrationState {
  /** In the folder, not applied to the database. */
  pending: string[];
  /** Begun and not finished; such a row comes from another tool or from an earlier version of ours. */
  unfinished: string[];
  /** Applied, but the file was changed afterwards. */
  edited: string[];
  /** Applied, not in the folder, and later than everything in it: newer code has used the database. */
  newer: string[];
  /** Applied and not in the folder, but older than its last: from another line of development. */
  unknown: string[];
}

/** Compares the folder with what the database says was applied; reads only. */
export async function readMigrationState(
  client: pg.ClientBase,
  files: readonly MigrationFile[],
): Promise<MigrationState> {
  const rows = await listMigrationRows(client);
  const finished = new Map(rows.filter((row) => row.finished).map((row) => [row.migration_name, row]));
  const known = new Set(files.map((file) => file.name));
  const foreign = [...finished.keys()].filter((name) => !known.has(name));
  const last = files.at(-1)?.name ?? '';
  return {
    pending: files.filter((file) => !finished.has(file.name)).map((file) => file.name),
    unfinished: rows
      .filter((row) => !row.finished && !finished.has(row.migration_name))
      .map((row) => row.migration_name),
    edited: files
      .filter((file) => isEdited(file, finished.get(file.name)?.checksum))
      .map((file) => file.name),
    newer: foreign.filter((name) => name > last),
    unknown: foreign.filter((name) => name <= last),
  };
}

/** True when nothing is to be done and nothing is wrong. */
export function isUpToDate(state: MigrationState): boolean {
  return [state.pending, state.unfinished, state.edited, state.newer].every((names) => names.length === 0);
}

function isEdited(file: MigrationFile, stored: string | undefined): boolean {
  return stored !== undefined && !matchesChecksum(file, stored);
}
