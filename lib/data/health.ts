import 'server-only';

import pg from 'pg';

import { pool } from '@/lib/db-pool';
import { env } from '@/lib/env';
import { databaseConnection } from '@/lib/environment/database-connection';

/** Good news is believed this long: at most ten tiny queries a second, and little time to be wrong in. */
const goodMilliseconds = 100;
/** Bad news is believed this long: a lost server is asked once a second, and everybody else is told at once. */
const badMilliseconds = 1_000;
const probeMilliseconds = 1_500;
/** How often the database is asked while statements are under way, so that none waits for a frozen server for long. */
const watchMilliseconds = 250;

interface Health {
  probePool: pg.Pool;
  reachable: boolean;
  askedAt: number;
  asking: Promise<boolean> | null;
  stopping: boolean;
}

/** One state per process; the framework loads this module once per bundle. */
const kept = globalThis as typeof globalThis & { plumblineHealth?: Health };
const health = (kept.plumblineHealth ??= makeHealth());

/**
 * Whether the database answers. Asks with a connection of its own, so that a pool in full use does not look like a lost
 * server, and gives up after a second and a half. How many requests wait is another matter (lib/server/queued.mjs).
 */
export async function canServe(): Promise<boolean> {
  const believed = health.reachable ? goodMilliseconds : badMilliseconds;
  if (Date.now() - health.askedAt < believed) return health.reachable;
  // While the last news was bad, one request asks for better news and the others are told at once.
  if (health.asking !== null && !health.reachable) return false;
  return (health.asking ??= ask().finally(() => (health.asking = null)));
}

/** Whether a load balancer should send requests here: as {@link canServe}, and this process is not stopping. */
export async function isReady(): Promise<boolean> {
  return !health.stopping && (await canServe());
}

/** Called when the process was asked to stop. */
export function markStopping(): void {
  health.stopping = true;
}

/** When the answer is no, what is under way is ended as well, because it would wait in vain (decision 0031). */
async function ask(): Promise<boolean> {
  health.reachable = await answersInTime();
  health.askedAt = Date.now();
  if (health.reachable) pool.recover();
  else pool.lose();
  return health.reachable;
}

/** A busy process may read the answer late: it counts when it came in time, whenever it is read. */
function answersInTime(): Promise<boolean> {
  return new Promise((resolve) => {
    health.probePool.query('select 1').then(
      () => resolve(true),
      () => resolve(false),
    );
    setTimeout(() => setTimeout(() => resolve(false)), probeMilliseconds);
  });
}

function makeHealth(): Health {
  const probePool = new pg.Pool({
    ...databaseConnection(env.DATABASE_URL),
    max: 1,
    // The connection stays, so that a question is one small message.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: probeMilliseconds,
    query_timeout: 2 * probeMilliseconds,
    keepAlive: true,
  });
  const made: Health = { probePool, reachable: true, askedAt: 0, asking: null, stopping: false };
  // The server closing an idle connection is the first sign of trouble: ask again before the next page.
  const suspect = () => (made.askedAt = 0);
  probePool.on('error', suspect);
  pool.on('error', suspect);
  const watch = () => {
    if (pool.isInUse) void canServe();
  };
  setInterval(watch, watchMilliseconds).unref();
  return made;
}
