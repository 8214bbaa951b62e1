import 'server-only';

import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

import { Logger, run, type Runner, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';

import { env } from '@/lib/env';
import { databaseConnection } from '@/lib/environment/database-connection';
import { log } from '@/lib/log';

import { crontab, taskList } from './task-list';
import { WorkerPresence } from './worker-presence';

const jobsAtOnce = 2;
const pauseMilliseconds = 5_000;

/** A worker that goes on until it is asked to stop. */
export interface RunningWorker {
  /** Takes no new job and resolves when the running ones are done. */
  stop: () => Promise<void>;
}

/**
 * Starts working through the job queue, in this process. A database that is not there yet, or goes away, is
 * waited for; the worker never ends the process it lives in.
 */
export function startWorker(): RunningWorker {
  const pool = new pg.Pool({
    ...databaseConnection(env.DATABASE_URL),
    max: jobsAtOnce + 2,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: 'plumbline worker',
  });
  pool.on('error', () => undefined);
  const presence = new WorkerPresence(pool);
  const stopping = new AbortController();
  let runner: Runner | null = null;

  const loop = (async () => {
    while (!stopping.signal.aborted) {
      try {
        runner = await startRunner(pool, presence);
        // Asked to stop while it was still starting: nobody else will tell this runner.
        if (stopping.signal.aborted) void runner.stop().catch(() => undefined);
        else presence.start();
        await runner.promise;
      } catch (error) {
        log.warn({ err: error }, 'worker waits for the database');
      }
      runner = null;
      await delay(pauseMilliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    stop: async () => {
      stopping.abort();
      await runner?.stop().catch(() => undefined);
      await loop;
      await presence.close();
      await pool.end();
    },
  };
}

function startRunner(pool: pg.Pool, presence: WorkerPresence): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => void presence.show(worker.workerId).catch(() => undefined));
  return run({
    events,
    pgPool: pool,
    concurrency: jobsAtOnce,
    pollInterval: 2_000,
    noHandleSignals: true,
    taskList,
    crontab,
    logger: new Logger(() => (level, message) => {
      // The queue's own debug lines name every poll.
      if (level === 'error' || level === 'warning') log.warn({ queue: message }, 'job queue');
    }),
  });
}
