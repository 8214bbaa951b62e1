import 'server-only';
import { db } from '@/lib/db';
import { jobKey, type JobName } from './enqueue-job';
import type { Transaction } from './transaction';

/** What the queue knows about a job that is waiting, running, or given up. */
export interface QueuedJob {
  attempts: number;
  maxAttempts: number;
  isRunning: boolean;
}

/** The job with this key; null when there is none, also after it has run. */
export async function findJob(
  name: JobName,
  key: string,
  client: Pick<Transaction, '$queryRaw'> = db,
): Promise<QueuedJob | null> {
  const [job] = await client.$queryRaw<QueuedJob[]>`
    SELECT "attempts"::int, "max_attempts"::int AS "maxAttempts", "locked_at" IS NOT NULL AS "isRunning"
      FROM graphile_worker.jobs WHERE "key" = ${jobKey(name, key)}`;
  return job ?? null;
}

/** Whether a job still waits for a try, or is in one; false for one that was given up. */
export function isUnderWay(job: QueuedJob | null): boolean {
  return job !== null && (job.isRunning || job.attempts < job.maxAttempts);
}
