import type pg from 'pg';

import { applyMigrations, MigrationError } from './apply-migrations';
import { requireCreateRight } from './create-right';
import { hasTable } from './has-table';
import { prepareJobTables } from './job-tables';
import { type MigrationFile, readMigrationFiles } from './migration-files';
import { createMigrationTable, markRolledBack } from './migration-records';
import { withMigrationLock } from './migration-session';
import { isUpToDate, type MigrationState, readMigrationState } from './migration-state';

export interface PreparedDatabase {
  applied: string[];
  resumed: string[];
  /** Things worth telling, in plain sentences; nothing here stops a start. */
  remarks: string[];
}

/**
 * Brings a database to the state of `prisma/migrations` and of the job queue. Safe to call at any time, by
 * several processes at once: they queue behind one lock, and the second finds nothing to do.
 *
 * @throws Error whose message says what to do, when a migration fails or was changed after it was applied, when
 *   newer code has used the database, or when the database belongs to something else.
 */
export async function prepareDatabase(url: string, directory?: string): Promise<PreparedDatabase> {
  const files = readMigrationFiles(directory);
  return withMigrationLock(url, async (client) => {
    const state = await readMigrationState(client, files);
    refuseEdited(state);
    refuseNewer(state);
    const remarks = state.unknown.map(
      (name) => `The database also has the migration ${name}, which this version does not know.`,
    );
    if (!isUpToDate(state)) await requireCreateRight(client);
    const applied = isUpToDate(state) ? [] : await applyPending(client, files, state);
    await prepareJobTables(url, client);
    return { applied, resumed: state.unfinished.filter((name) => applied.includes(name)), remarks };
  });
}

async function applyPending(
  client: pg.Client,
  files: readonly MigrationFile[],
  state: MigrationState,
): Promise<string[]> {
  if (!(await hasTable(client, '_prisma_migrations'))) await refuseForeignTables(client);
  await createMigrationTable(client);
  await markRolledBack(client, state.unfinished);
  try {
    return await applyMigrations(
      client,
      files.filter((file) => state.pending.includes(file.name)),
    );
  } catch (error) {
    throw error instanceof MigrationError ? new Error(adviceFor(error, state), { cause: error }) : error;
  }
}

/** Tables of extensions do not count: an administrator may have installed some beforehand. */
async function refuseForeignTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
        and not exists (select 1 from pg_depend where objid = pg_class.oid and deptype = 'e')
      order by relname limit 3`,
  );
  if (rows.length === 0) return;
  throw new Error(
    `The database holds tables that are not ours (${rows.map((row) => row.name).join(', ')}). ` +
      'Make an empty database for the portal and name it in DATABASE_URL.',
  );
}

function refuseEdited(state: MigrationState): void {
  if (state.edited.length === 0) return;
  throw new Error(
    `These migrations were changed after they had been applied: ${state.edited.join(', ')}. ` +
      'Put the files back as they were (a change of the schema is a new migration), ' +
      'or start with a new database.',
  );
}

function refuseNewer(state: MigrationState): void {
  if (state.newer.length === 0) return;
  throw new Error(
    `A newer version of the portal has used this database: it applied ${state.newer.join(', ')}, ` +
      'which this version does not know. Start the newer version, ' +
      'or restore the backup that was made before the upgrade.',
  );
}

const duplicateObjects = ['42P07', '42710', '42701', '42P06', '42723'];
const lockNotAvailable = '55P03';

function adviceFor(error: MigrationError, state: MigrationState): string {
  const begun = state.unfinished.includes(error.migration);
  const lines = [`A migration failed; nothing of it was kept. ${error.message}`];
  if (begun && duplicateObjects.includes(error.code)) {
    lines.push(
      `An earlier run began ${error.migration} and did not record its end, yet its tables are there: another tool applied it.`,
      `If the database is complete, run: npm run db:migrate -- --mark-applied ${error.migration}`,
    );
  } else if (error.code === lockNotAvailable) {
    lines.push('Another program keeps a table locked. End it, or wait for it, and start again.');
  } else if (error.code === '') {
    lines.push('The connection to the database was lost. Start again when the database can be reached.');
  } else {
    lines.push('Correct the cause and start again; this migration is then tried again.');
  }
  if (!begun && error.migration === state.pending[0]) {
    lines.push('The database is as it was before, so the version from before the upgrade still runs on it.');
  }
  return lines.join('\n');
}
