import type { QuestionId } from '../assessment/question-ids';
import { knownAnswer, type Part } from './parts';
import { says } from './says';

/** Answers that ask much of a machine. */
const pressing = {
  'latency-heap': ['tight-small-heap', 'tight-large-heap', 'sub-millisecond', 'hard-real-time'],
  compute: ['hundreds-of-cores', 'thousands-or-battery'],
  memory: ['16-128-mb', 'under-16-mb'],
} as const satisfies Partial<Record<QuestionId, readonly string[]>>;

type Demand = keyof typeof pressing;
const machineLimits = ['cpu', 'memory-or-gc'];
const speedPriorities = ['latency', 'run-cost'];

/** Answers that say what the system demands of a machine. */
const demandQuestions = ['workload', 'latency-heap', 'compute', 'memory', 'bottleneck'] as const;

/** The demands of a part that press for another language. */
export function pressingDemands(part: Part): Demand[] {
  return (Object.keys(pressing) as Demand[]).filter((question) => says(part, question, pressing[question]));
}

/** Whether the machine was measured to be the limit: its processor or its memory. */
export function isLimitedByMachine(part: Part): boolean {
  return says(part, 'bottleneck', machineLimits);
}

/** Whether anything that was answered presses for another language. */
export function isPressing(part: Part): boolean {
  return pressingDemands(part).length > 0 || isLimitedByMachine(part);
}

/** Whether a wish for speed or for a lower bill is stated. */
export function prefersSpeed(part: Part): boolean {
  return says(part, 'priorities', speedPriorities);
}

/** How many of the answers about the machine are known. */
export function knownDemands(part: Part): number {
  return demandQuestions.filter((question) => knownAnswer(part, question) !== null).length;
}
