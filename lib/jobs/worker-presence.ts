import 'server-only';

import pg from 'pg';

import { env } from '@/lib/env';
import { databaseConnection } from '@/lib/environment/database-connection';
import { log } from '@/lib/log';

const lookMilliseconds = 15_000;

/**
 * Shows that a worker lives, and gives the jobs of dead ones free.
 *
 * The queue marks a job with the worker that runs it. When a process dies under kill -9 the mark stays, and
 * the queue itself waits four hours before it tries again. So each worker holds an advisory lock in the
 * database, which the server drops with the connection; a marked job whose worker holds none is released.
 */
export class WorkerPresence {
  readonly #workers = new Set<string>();
  #client: pg.Client | null = null;
  #connecting: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(private readonly pool: pg.Pool) {}

  /** Begins to look for abandoned jobs; a second call changes nothing. */
  start(): void {
    if (this.#timer !== null) return;
    this.#timer = setInterval(() => void this.#look(), lookMilliseconds);
    void this.#look();
  }

  /** Shows that a worker of this process lives. */
  async show(workerId: string): Promise<void> {
    this.#workers.add(workerId);
    if (this.#client === null) await this.#connectOnce();
    if (this.#client !== null) await this.#lock(this.#client, workerId);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#connecting?.catch(() => undefined);
    await this.#client?.end().catch(() => undefined);
  }

  async #look(): Promise<void> {
    try {
      if (this.#client === null) await this.#connectOnce();
      await releaseAbandonedJobs(this.pool);
    } catch (error) {
      log.warn({ err: error }, 'jobs of dead workers could not be looked for');
    }
  }

  /** Workers begin at the same moment and share one connection. */
  #connectOnce(): Promise<void> {
    return (this.#connecting ??= this.#connect().finally(() => (this.#connecting = null)));
  }

  /** A connection of its own, because the locks live and die with it. */
  async #connect(): Promise<void> {
    if (this.#closed) return;
    const client = new pg.Client({
      ...databaseConnection(env.DATABASE_URL),
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
    });
    const forget = () => {
      if (this.#client === client) this.#client = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    this.#client = client;
    for (const workerId of this.#workers) await this.#lock(client, workerId);
  }

  async #lock(client: pg.Client, workerId: string): Promise<void> {
    await client.query(`select pg_try_advisory_lock(hashtext('plumbline worker'), hashtext($1))`, [workerId]);
  }
}

/**
 * Frees jobs that are marked by a worker without a lock. The short grace covers a worker that has just begun
 * or whose connection has just come back.
 */
async function releaseAbandonedJobs(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ locked_by: string }>(
    `select locked_by from graphile_worker.jobs
      where locked_by is not null and locked_at < now() - interval '20 seconds'
      group by locked_by
     having pg_try_advisory_xact_lock(hashtext('plumbline worker'), hashtext(locked_by))`,
  );
  if (rows.length === 0) return;
  const workers = rows.map((row) => row.locked_by);
  await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [workers]);
  log.warn({ workers: workers.length }, 'jobs of dead workers were given free');
}
