import { execFileSync, spawnSync } from 'node:child_process';

import type { PostgresBinaries } from '../start/postgres-binaries';

/** The account that PostgreSQL runs under: empty for "as we are". */
export interface DatabaseUser {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root. When we are root, the account `postgres` is used if there is one, else
 * `nobody`, which exists everywhere; no account is ever created.
 */
export function databaseUser(): DatabaseUser {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and there is no account "postgres" or "nobody" to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * Runs `postgres --version` as the database's account, so that a folder it may not enter or a missing system
 * library is named now and not as an empty error later.
 */
export function requireRunnable(binaries: PostgresBinaries, user: DatabaseUser): void {
  const result = spawnSync(binaries.postgres, ['--version'], { ...user, encoding: 'utf8' });
  if (result.status === 0) return;
  const reason = result.error?.message ?? result.stderr.trim();
  const hint =
    user.uid === undefined
      ? 'Install what is missing, or set DATABASE_URL.'
      : 'As root the database runs under another account, which must be able to enter this folder. ' +
        'Move the project out of a private folder such as /root, start as an ordinary user, or set DATABASE_URL.';
  throw new Error(`The bundled PostgreSQL does not start: ${reason}. ${hint}`);
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}
