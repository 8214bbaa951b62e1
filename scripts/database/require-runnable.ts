import { spawnSync } from 'node:child_process';

import type { PostgresBinaries } from '../start/postgres-binaries';
import { asDatabaseUser, type DatabaseUser } from './database-user';

/**
 * Runs `postgres --version` as the database's account, so that a missing system library is named now and not
 * as an empty error later.
 */
export function requireRunnable(binaries: PostgresBinaries, user: DatabaseUser): void {
  const { program, args, options } = asDatabaseUser(user, binaries.postgres, ['--version']);
  const result = spawnSync(program, args, { ...options, encoding: 'utf8' });
  if (result.status === 0) return;
  const reason = result.error?.message ?? result.stderr.trim();
  throw new Error(
    `The bundled PostgreSQL does not start: ${reason}. Install what is missing, or set DATABASE_URL.`,
  );
}
