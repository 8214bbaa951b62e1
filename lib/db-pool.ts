import 'server-only';

import pg from 'pg';

import { env } from '@/lib/env';
import { databaseConnection } from '@/lib/environment/database-connection';

/** Connections of one process; with several instances, count them together against the server's limit. */
const poolSize = 10;

/** One pool per process, however many bundles and reloads the framework makes of this module. */
const kept = globalThis as typeof globalThis & { plumblinePool?: pg.Pool };

/** The connection pool, for the few statements that Prisma has no words for. */
export const pool = (kept.plumblinePool ??= makePool());

/**
 * Every wait has an end: two seconds for a connection, five for a statement, ten for a transaction that does
 * nothing. A little above the server's own limit, `query_timeout` also covers a server that no longer answers
 * at all.
 */
function makePool(): pg.Pool {
  const made = new pg.Pool({
    ...databaseConnection(env.DATABASE_URL),
    max: poolSize,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    query_timeout: 6_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  });
  // Without a listener, a connection that the server closes while idle would end the process.
  made.on('error', () => undefined);
  return made;
}
