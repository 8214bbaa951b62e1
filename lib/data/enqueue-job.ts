import 'server-only';

import { z } from 'zod';

import type { Transaction } from './transaction';

/** What each kind of background job needs to know; ids only, the data is read when the job runs. */
export interface JobPayloads {
  'send-mail': { mailId: string };
  'audit-check': { everything: boolean };
}

export type JobName = keyof JobPayloads;

/** How a payload is read when its job runs. `lib/jobs` must have a handler for each name. */
export const jobPayloadSchemas: { [Name in JobName]: z.ZodType<JobPayloads[Name]> } = {
  'send-mail': z.strictObject({ mailId: z.uuid() }),
  // The clock queues it too, with a payload of the queue's own.
  'audit-check': z.object({ everything: z.boolean().default(false) }),
};

/** A job is tried this often, with growing pauses (the last ones hours apart), and then left for a person. */
const mostAttempts = 10;

/**
 * Queues a job in the transaction of the change that causes it, so that the job exists if and only if the
 * change was committed. The same key twice is one job.
 */
export async function enqueueJob<Name extends JobName>(
  tx: Transaction,
  name: Name,
  payload: JobPayloads[Name],
  key: string,
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${name}::text, ${JSON.stringify(payload)}::json,
      max_attempts => ${mostAttempts}::int, job_key => ${`${name}:${key}`}::text)`;
}
