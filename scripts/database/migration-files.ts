import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const migrationsDirectory = path.resolve(import.meta.dirname, '../../prisma/migrations');
export const schemaFile = path.resolve(import.meta.dirname, '../../prisma/schema.prisma');

export interface MigrationFile {
  /** The folder's name, such as 20261122_first; they are applied in the order of these names. */
  name: string;
  script: string;
  /** SHA-256 of the script as Prisma writes it into `_prisma_migrations`, hex. */
  checksum: string;
}

/** Every migration of a folder in Prisma's format, in the order of application. */
export function readMigrationFiles(directory = migrationsDirectory): MigrationFile[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const script = readFileSync(path.join(directory, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: checksumOf(script) };
    });
}

/** True when a stored checksum fits the script, with either kind of line ending (git may change them). */
export function matchesChecksum(file: MigrationFile, stored: string): boolean {
  const unix = file.script.replaceAll('\r\n', '\n');
  return [file.script, unix, unix.replaceAll('\n', '\r\n')].map(checksumOf).includes(stored);
}

function checksumOf(script: string): string {
  return createHash('sha256').update(script).digest('hex');
}
