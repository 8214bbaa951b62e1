import { weekNumber, type CalendarDay } from '@/lib/domain/developer/calendar-day';

/** What a ranking is made from. Two rankings from the same basis are the same ranking. */
export type RankingBasis = {
  /** Raised with each change of the brief. */
  briefVersion: number;
  /** Raised with each change of a developer or a skill. */
  poolVersion: number;
  /** `matchingVersion` of the rules. */
  modelVersion: string;
  /** The day from which ages count; the lots among equals are drawn anew each week. */
  rankedOn: CalendarDay;
};

/** What changed since a ranking was made. */
export const rankingChanges = ['brief', 'pool', 'model', 'week'] as const;
export type RankingChange = (typeof rankingChanges)[number];

/** What is different in `now`; nothing when the ranking is current. */
export function changesSince(made: RankingBasis, now: RankingBasis): RankingChange[] {
  const differs: Record<RankingChange, boolean> = {
    brief: made.briefVersion !== now.briefVersion,
    pool: made.poolVersion !== now.poolVersion,
    model: made.modelVersion !== now.modelVersion,
    week: weekNumber(made.rankedOn) !== weekNumber(now.rankedOn),
  };
  return rankingChanges.filter((change) => differs[change]);
}

/** A queued ranking, as the queue tells of it. */
export type RankingJob = { attempts: number; maxAttempts: number; isRunning: boolean };

/** How the ranking of a lead is getting on. */
export type RankingState =
  | { kind: 'current' }
  | { kind: 'outdated'; changes: readonly RankingChange[] }
  /** It is waiting for its turn, or being made. */
  | { kind: 'under-way' }
  /** A try failed, and the queue tries again by itself. */
  | { kind: 'retrying' }
  /** The queue has given up; a person has to ask again. */
  | { kind: 'failed' }
  /** There is neither a ranking nor a job that makes one. */
  | { kind: 'missing' };

/**
 * The state of a lead's ranking.
 * @param made basis of the newest ranking; null before the first
 * @param now what a ranking would be made from now
 * @param job the job that ranks the lead, if there is one
 */
export function rankingState(
  made: RankingBasis | null,
  now: RankingBasis,
  job: RankingJob | null,
): RankingState {
  if (job) return jobState(job);
  if (!made) return { kind: 'missing' };
  const changes = changesSince(made, now);
  return changes.length === 0 ? { kind: 'current' } : { kind: 'outdated', changes };
}

/** Whether a job is being done, or waits for its first try; one that waits after a failure can be asked for again. */
export function isRankingUnderWay({ attempts, isRunning }: RankingJob): boolean {
  return isRunning || attempts === 0;
}

function jobState(job: RankingJob): RankingState {
  if (isRankingUnderWay(job)) return { kind: 'under-way' };
  return { kind: job.attempts < job.maxAttempts ? 'retrying' : 'failed' };
}
