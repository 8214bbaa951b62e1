import 'server-only';

import pg from 'pg';

import { DatabaseLostError, PoolBusyError } from '@/lib/database-unavailable';
import { env } from '@/lib/env';
import { databaseConnection } from '@/lib/environment/database-connection';

/** Connections of one process; with several instances, count them together against the server's limit. */
const poolSize = 10;

/** A pool whose statements can be given up together, when the server no longer answers (lib/data/health.ts). */
class ConnectionPool extends pg.Pool {
  readonly #inUse = new Set<pg.PoolClient>();
  #isLost = false;

  constructor(config: pg.PoolConfig) {
    super(config);
    this.on('acquire', (client) => this.#inUse.add(client));
    this.on('release', (_error, client) => this.#inUse.delete(client));
    // Without a listener, a connection that the server closes while idle would end the process.
    this.on('error', () => undefined);
  }

  /** Whether a connection is in use now. */
  get isInUse(): boolean {
    return this.#inUse.size > 0;
  }

  /**
   * Ends the statements that are under way, as they would wait in vain, and refuses new ones until {@link recover}.
   * Each fails with an error that `isDatabaseUnavailable` knows.
   */
  lose(): void {
    this.#isLost = true;
    // A statement is under way: the client drops its connection at once.
    for (const client of this.#inUse) void (client as pg.PoolClient & pg.Client).end();
  }

  recover(): void {
    this.#isLost = false;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): void;
  override connect(
    callback?: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): Promise<pg.PoolClient> | void {
    if (!this.#isLost) {
      if (!callback) return super.connect().catch((error: unknown) => Promise.reject(this.#explained(error)));
      return super.connect((error, client, done) => callback(error && this.#explained(error), client, done));
    }
    const error = new DatabaseLostError();
    if (!callback) return Promise.reject(error);
    process.nextTick(callback, error, undefined, () => undefined);
  }

  /**
   * The pool has one sentence for a server that does not answer and for connections that are all in use. While some are in
   * use, lib/data/health.ts asks the server how it is, so that not lost means well.
   */
  #explained(error: unknown): Error {
    const problem = error instanceof Error ? error : new Error(String(error));
    if (!/timeout exceeded when trying to connect/i.test(problem.message)) return problem;
    if (this.#isLost) return new DatabaseLostError();
    return this.isInUse ? new PoolBusyError() : problem;
  }
}

/** One pool per process, however many bundles and reloads the framework makes of this module. */
const kept = globalThis as typeof globalThis & { plumblinePool?: ConnectionPool };

/** The connection pool, for the few statements that Prisma has no words for. */
export const pool = (kept.plumblinePool ??= makePool());

/**
 * Every wait has an end (decision 0031). A little above the server's own limit, `query_timeout` also covers a server that
 * no longer answers at all, should the check of lib/data/health.ts not notice.
 */
function makePool(): ConnectionPool {
  return new ConnectionPool({
    ...databaseConnection(env.DATABASE_URL),
    max: poolSize,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    query_timeout: 6_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  });
}
