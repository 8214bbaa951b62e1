import type { MigrationFile } from '../database/migration-files';

/** No table is left out of any comparison. */
export const noFilters = { externalTables: [], externalEnums: [] };

/** The migrations folder in the form that the schema engine reads. */
export function migrationList(files: readonly MigrationFile[]) {
  return {
    baseDir: '.',
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: files.map((file) => ({
      path: file.name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: file.script } },
    })),
  };
}
