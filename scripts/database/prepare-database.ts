import pg from 'pg';

import { databaseConnection } from '../../lib/environment/database-connection';
import { requireCreateRight } from './create-right';
import { migrationList, noFilters } from './engine-input';
import { prepareJobTables } from './job-tables';
import { type MigrationFile, readMigrationFiles } from './migration-files';
import { isUpToDate, type MigrationState, readMigrationState } from './migration-state';
import { scriptLock, withSchemaEngine } from './schema-engine';

export interface PreparedDatabase {
  applied: string[];
  resumed: string[];
  /** Things worth telling, in plain sentences; nothing here stops a start. */
  remarks: string[];
}

/** One number for everyone who migrates this database; other programs use other numbers. */
const migrationLock = 7_246_311_907;

/**
 * Brings a database to the state of `prisma/migrations` and of the job queue. Safe to call at any time, by
 * several processes at once: they queue behind one lock, and whoever comes second finds nothing to do.
 *
 * A migration that a crash interrupted left nothing behind, because it and its mark are one transaction; it
 * is marked as rolled back and applied again.
 *
 * @throws Error whose message says what to do, when a migration fails or was changed after it was applied.
 */
export async function prepareDatabase(url: string, directory?: string): Promise<PreparedDatabase> {
  const files = readMigrationFiles(directory);
  const client = new pg.Client({ ...databaseConnection(url), connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await waitForOthers(client);
    const state = await readMigrationState(client, files);
    refuseEdited(state);
    const remarks = state.unknown.map(
      (name) => `The database also has the migration ${name}, which this version does not know.`,
    );
    if (!isUpToDate(state)) await requireCreateRight(client);
    const applied = isUpToDate(state) ? [] : await applyPending(url, files, state);
    await prepareJobTables(url, client);
    return { applied, resumed: state.unfinished.filter((name) => applied.includes(name)), remarks };
  } finally {
    await client.end();
  }
}

/** Waits until no other process migrates, and until the server is done with the script of one that died. */
async function waitForOthers(client: pg.Client): Promise<void> {
  try {
    await client.query(`set lock_timeout = '60s'`);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query('select pg_advisory_lock($1), pg_advisory_unlock($1)', [scriptLock]);
  } catch (error) {
    throw new Error(
      'Another process has been migrating this database for over a minute. Try again when it is done.',
      {
        cause: error,
      },
    );
  }
}

async function applyPending(
  url: string,
  files: readonly MigrationFile[],
  state: MigrationState,
): Promise<string[]> {
  try {
    return await withSchemaEngine(url, files, async (engine) => {
      for (const migrationName of state.unfinished) await engine.markMigrationRolledBack({ migrationName });
      const output = await engine.applyMigrations({
        migrationsList: migrationList(files),
        filters: noFilters,
      });
      return output.appliedMigrationNames;
    });
  } catch (error) {
    throw new Error(adviceFor(error, state), { cause: error });
  }
}

function refuseEdited(state: MigrationState): void {
  if (state.edited.length === 0) return;
  throw new Error(
    `These migrations were changed after they had been applied: ${state.edited.join(', ')}. ` +
      'Put the files back as they were (a change of the schema is a new migration), ' +
      'or start with a new database.',
  );
}

function adviceFor(error: unknown, state: MigrationState): string {
  if (/schema is not empty/i.test(messageOf(error))) {
    return 'The database holds tables that are not ours. Make an empty database for the portal and name it in DATABASE_URL.';
  }
  const lines = [`A migration failed; nothing of it was kept. ${messageOf(error)}`];
  const first = state.unfinished[0];
  if (first !== undefined && /already exists/i.test(messageOf(error))) {
    lines.push(
      `An earlier run began ${first} and did not record its end, yet its tables are there: another tool applied it.`,
      `If the database is complete, run: npm run db:migrate -- --mark-applied ${first}`,
    );
  } else {
    lines.push('Correct the cause and start again; the migration will be tried anew.');
  }
  return lines.join('\n');
}

/** The engine reports as JSON text or as an error with a multi-line report. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error);
}
