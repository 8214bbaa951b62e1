import { migrationList } from './engine-input';
import { readMigrationFiles } from './migration-files';
import { withSchemaEngine } from './schema-engine';

/** Records a migration as applied without running it: for a database that another tool brought up to date. */
export async function markApplied(url: string, migrationName: string): Promise<void> {
  const files = readMigrationFiles();
  if (!files.some((file) => file.name === migrationName)) {
    throw new Error(`There is no migration ${migrationName} in prisma/migrations.`);
  }
  await withSchemaEngine(url, files, (engine) =>
    engine.markMigrationApplied({ migrationName, migrationsList: migrationList(files) }),
  );
}
