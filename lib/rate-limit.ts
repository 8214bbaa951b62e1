import 'server-only';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '@/lib/db-pool';
import { AppError } from '@/lib/errors';

/** How often each thing may be done: points per seconds. Keys say what is counted. */
const limits = {
  'sign-in-account': { points: 5, seconds: 15 * 60 },
  'sign-in-address': { points: 20, seconds: 15 * 60 },
  setup: { points: 10, seconds: 15 * 60 },
  'start-assessment': { points: 40, seconds: 60 * 60 },
  answer: { points: 600, seconds: 10 * 60 },
  report: { points: 60, seconds: 10 * 60 },
  'lead-address': { points: 5, seconds: 60 * 60 },
  'lead-email': { points: 3, seconds: 24 * 60 * 60 },
  'challenge-address': { points: 5, seconds: 60 * 60 },
  'token-miss': { points: 30, seconds: 60 },
  staff: { points: 600, seconds: 10 * 60 },
} as const;
export type LimitName = keyof typeof limits;

const limiters = new Map<LimitName, RateLimiterPostgres>();

/**
 * Counts one try against a limit that all instances share.
 * A limiter that cannot count refuses: a lost store must not open the door (security.md P33).
 * @throws AppError `rate-limited` with the seconds to wait, or `unavailable` when the store cannot be reached.
 */
export async function takeTry(name: LimitName, key: string): Promise<void> {
  try {
    await limiterOf(name).consume(key);
  } catch (problem) {
    if (problem instanceof RateLimiterRes)
      throw new AppError('rate-limited', Math.ceil(problem.msBeforeNext / 1000));
    throw new AppError('unavailable', 5);
  }
}

/** Whether a key has used up its tries, without counting one more. */
export async function hasUsedUp(name: LimitName, key: string): Promise<boolean> {
  const used = await limiterOf(name).get(key);
  return used !== null && used.consumedPoints > limits[name].points;
}

/** Forgets the tries of a key, after the owner proved to be the owner. */
export async function forgiveTries(name: LimitName, key: string): Promise<void> {
  await limiterOf(name).delete(key);
}

function limiterOf(name: LimitName): RateLimiterPostgres {
  let limiter = limiters.get(name);
  if (!limiter) {
    const { points, seconds } = limits[name];
    limiter = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'RateLimit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
      clearExpiredByTimeout: false,
    });
    limiters.set(name, limiter);
  }
  return limiter;
}
