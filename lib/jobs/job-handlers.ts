import 'server-only';

import type { Task, TaskList } from 'graphile-worker';

import { jobPayloadSchemas, type JobName, type JobPayloads } from '@/lib/data/enqueue-job';

/** Which try of a job this is, from 1, and after how many it is left for a person. */
export interface JobAttempt {
  number: number;
  most: number;
}

/** A handler for every job that a change can queue; a name without one does not compile. */
export type JobHandlers = {
  [Name in JobName]: (payload: JobPayloads[Name], attempt: JobAttempt) => Promise<void>;
};

/** The handlers as the queue calls them: each gets a payload that fits the schema of its name, or fails. */
export function tasksOf(handlers: JobHandlers): TaskList {
  const names = Object.keys(handlers) as JobName[];
  return Object.fromEntries(names.map((name) => [name, taskOf(name, handlers[name])]));
}

function taskOf<Name extends JobName>(name: Name, handler: JobHandlers[Name]): Task {
  return (payload, { job }) =>
    handler(jobPayloadSchemas[name].parse(payload), { number: job.attempts, most: job.max_attempts });
}
