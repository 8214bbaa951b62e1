import 'server-only';

import { z } from 'zod';

import type { Transaction } from './transaction';

/** What each kind of background job needs to know; ids only, the data is read when the job runs. */
export interface JobPayloads {
  'send-mail': { mailId: string };
  'audit-check': { everything: boolean };
  /** `insteadOf` is the ranking that a person wants made again; without one, a current ranking is left alone. */
  'rank-lead': { leadId: string; insteadOf: string | null };
}

export type JobName = keyof JobPayloads;

/** How a payload is read when its job runs. `lib/jobs` must have a handler for each name. */
export const jobPayloadSchemas: { [Name in JobName]: z.ZodType<JobPayloads[Name]> } = {
  'send-mail': z.strictObject({ mailId: z.uuid() }),
  // The clock queues it too, with a payload of the queue's own.
  'audit-check': z.object({ everything: z.boolean().default(false) }),
  'rank-lead': z.strictObject({ leadId: z.uuid(), insteadOf: z.uuid().nullable() }),
};

/** A job is tried this often, with growing pauses (the last ones hours apart), and then left for a person. */
const mostAttempts = 10;

/** What the queue calls a job with this key. */
export function jobKey(name: JobName, key: string): string {
  return `${name}:${key}`;
}

/**
 * Queues a job in the transaction of the change that causes it, so that the job exists if and only if the
 * change was committed. The same key twice is one job, with the newer payload and all of its tries.
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
      max_attempts => ${mostAttempts}::int, job_key => ${jobKey(name, key)}::text)`;
}

/**
 * Queues a job unless there is one with this key, in whatever state: one that was given up stays with the person it
 * was left for. For work that a clock asks for again and again.
 */
export async function enqueueJobUnlessThere<Name extends JobName>(
  tx: Transaction,
  name: Name,
  payload: JobPayloads[Name],
  key: string,
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${name}::text, ${JSON.stringify(payload)}::json, max_attempts => ${mostAttempts}::int,
      job_key => ${jobKey(name, key)}::text, job_key_mode => 'unsafe_dedupe')`;
}
