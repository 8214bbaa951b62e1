import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { migrationList, noFilters } from './engine-input';
import { migrationsDirectory, readMigrationFiles, schemaFile } from '../database/migration-files';
import { runCommand } from '../database/run-command';
import { withScratchDatabase } from '../database/scratch-database';
import { withDatabase } from '../database/with-database';

// npm run db:diff -- NAME: writes the SQL that leads from the migrations to prisma/schema.prisma into a new
// migration, for reading and correcting. Checks, triggers and partial indexes are not in the schema: keep them.
await runCommand(async () => {
  const name = process.argv[2];
  if (name === undefined || !/^[a-z0-9_]{3,60}$/.test(name)) {
    throw new Error(
      'Give the migration a name of small letters, digits and underscores: npm run db:diff -- add_notes',
    );
  }
  await withDatabase(async ({ url, embedded }) => {
    const script = await readDifference(embedded?.adminUrl ?? url);
    if (script === null) {
      console.log('The migrations already lead to the schema.');
      return;
    }
    const directory = path.join(migrationsDirectory, `${timestamp(new Date())}_${name}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(path.join(directory, 'migration.sql'), script);
    console.log(`Wrote ${path.relative(process.cwd(), directory)}/migration.sql`);
  });
});

/** Replays the migrations in a scratch database of its own, then compares that with the schema. */
async function readDifference(adminUrl: string): Promise<string | null> {
  const files = readMigrationFiles();
  const content = readFileSync(schemaFile, 'utf8');
  const { withSchemaEngine } = await loadSchemaEngine();
  const result = await withScratchDatabase(adminUrl, (scratchUrl) =>
    withSchemaEngine(
      adminUrl,
      (engine) =>
        engine.diff({
          from: { tag: 'migrations', ...migrationList(files) },
          to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
          script: true,
          exitCode: true,
          filters: noFilters,
        }),
      scratchUrl,
    ),
  );
  return result.exitCode === 2 ? result.stdout : null;
}

async function loadSchemaEngine() {
  try {
    return await import('./schema-engine');
  } catch (error) {
    throw new Error('npm run db:diff needs the development dependencies: run npm ci first.', {
      cause: error,
    });
  }
}

/** 20261122190000, the form of Prisma's own folder names, in UTC. */
function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}
