import 'server-only';

import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

import { env } from '@/lib/env';
import { PrismaClient } from '@/lib/generated/prisma/client';

/** Connections of one process; with several instances, count them together against the server's limit. */
const poolSize = 10;

type Clients = { pool: pg.Pool; db: PrismaClient };

/** Survives the reloading of modules in development, which would otherwise open a pool with each change. */
const kept = globalThis as typeof globalThis & { plumblineClients?: Clients };

const clients = (kept.plumblineClients ??= makeClients());

/** The connection pool, for the few statements that Prisma has no words for. */
export const pool = clients.pool;

/** The Prisma client. Only `lib/data` uses it. */
export const db = clients.db;

/**
 * Every wait has an end: two seconds for a connection, five for a statement, ten for a transaction that does
 * nothing. A little more than the server's own limit, `query_timeout` also covers a server that no longer
 * answers at all.
 */
function makeClients(): Clients {
  const made = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: poolSize,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    query_timeout: 6_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    // Prisma's adapter reads every timestamp as UTC, so the session must speak UTC.
    options: '-c timezone=UTC',
  });
  // Without a listener, a connection that the server closes while idle would end the process.
  made.on('error', () => undefined);
  return { pool: made, db: new PrismaClient({ adapter: new PrismaPg(made) }) };
}

export { isDatabaseUnavailable } from '@/lib/database-unavailable';
