import { migrationList, noFilters } from '@/scripts/diff/engine-input';
import { readMigrationFiles } from '@/scripts/database/migration-files';
import { withSchemaEngine } from '@/scripts/diff/schema-engine';

// Prisma's own engine on a database and a folder of migrations: prints what it applied, or what it thinks of
// the database. A program of its own, because the engine leaves a ten-second timer behind.
const [url = '', folder = '', verb = 'apply'] = process.argv.slice(2);
const migrationsList = migrationList(readMigrationFiles(folder));

await withSchemaEngine(url, async (engine) => {
  const answer =
    verb === 'apply'
      ? await engine.applyMigrations({ migrationsList, filters: noFilters })
      : await engine.diagnoseMigrationHistory({
          migrationsList,
          optInToShadowDatabase: false,
          filters: noFilters,
        });
  console.log(JSON.stringify(answer));
});
process.exit(0);
