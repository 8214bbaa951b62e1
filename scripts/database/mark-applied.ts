import { readMigrationFiles } from './migration-files';
import { createMigrationTable, listMigrationRows, markRolledBack, recordFinished } from './migration-records';
import { withMigrationLock } from './migration-session';

/**
 * Records a migration as applied without running it: for a database that another tool brought up to date.
 * @throws Error when there is no such migration, or when it is recorded already.
 */
export async function markApplied(url: string, migrationName: string, directory?: string): Promise<void> {
  const file = readMigrationFiles(directory).find(({ name }) => name === migrationName);
  if (file === undefined) throw new Error(`There is no migration ${migrationName} in prisma/migrations.`);
  await withMigrationLock(url, async (client) => {
    await createMigrationTable(client);
    const rows = await listMigrationRows(client);
    if (rows.some((row) => row.finished && row.migration_name === migrationName)) {
      throw new Error(`The migration ${migrationName} is recorded as applied already.`);
    }
    await client.query('begin');
    await markRolledBack(client, [migrationName]);
    await recordFinished(client, file, 0);
    await client.query('commit');
  });
}
