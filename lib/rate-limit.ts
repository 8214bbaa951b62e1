import 'server-only';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '@/lib/db-pool';
import { isTooBusy } from '@/lib/database-unavailable';
import { AppError } from '@/lib/errors';

/**
 * How often each thing may be done: points per seconds. One table for the whole product, so that the rows can be
 * compared. An address can be an office of hundreds or everything behind one proxy, so what an address may do is
 * meant for many people; programs are held off by the spam guard as well (form-guard.ts).
 */
const limits = {
  /** Guessing one password: few tries, from any address. */
  'sign-in-account': { points: 5, seconds: 15 * 60 },
  /** Guessing many passwords from one place; an office signs in within a few minutes on a Monday. */
  'sign-in-address': { points: 20, seconds: 15 * 60 },
  /** Guessing the code of the first account. It is copied once, by one person. */
  setup: { points: 10, seconds: 15 * 60 },
  /** Each makes rows that are kept for weeks. A course of forty people may begin within the hour. */
  'start-assessment': { points: 40, seconds: 60 * 60 },
  /** One person: an answer a second for ten minutes. */
  answer: { points: 600, seconds: 10 * 60 },
  /** Ten of them at full speed, or two hundred at the speed of people. */
  'answer-address': { points: 6_000, seconds: 10 * 60 },
  /** One person: finishing, sharing, revoking, repeating. Each costs a computation or a row. */
  report: { points: 60, seconds: 10 * 60 },
  'report-address': { points: 600, seconds: 10 * 60 },
  /** Tries of the two forms below, refused ones included. */
  'public-form': { points: 300, seconds: 10 * 60 },
  /** Each is read by a person of ours. An office may send several; thirty an hour can still be read. */
  brief: { points: 30, seconds: 60 * 60 },
  /** Mails to one mailbox because of briefs; one more is kept, but causes no mail (security.md P31). */
  'brief-mailbox': { points: 3, seconds: 24 * 60 * 60 },
  /** Each is read by a person of ours, as with briefs. */
  challenge: { points: 30, seconds: 60 * 60 },
  /** Links that open nothing: a wrong copy now and then, not a search. */
  'token-miss': { points: 30, seconds: 60 },
  /** A form that is stored already and is sent again; it changes nothing, but is not free. */
  retry: { points: 600, seconds: 10 * 60 },
  /** One member of staff: an act a second for ten minutes. */
  staff: { points: 600, seconds: 10 * 60 },
  'staff-address': { points: 6_000, seconds: 10 * 60 },
} as const;
export type LimitName = keyof typeof limits;

/** Limits that each person has for themselves, with the one that all people of an address share. */
const sharedLimits = {
  answer: 'answer-address',
  report: 'report-address',
  staff: 'staff-address',
} as const satisfies Partial<Record<LimitName, LimitName>>;

const limiters = new Map<LimitName, RateLimiterPostgres>();

/**
 * Counts one try against a limit that all instances share.
 * A limiter that cannot count refuses: a lost store must not open the door (security.md P33).
 * @throws AppError `rate-limited` with the seconds to wait, or `busy` or `unavailable` when the store cannot count now.
 */
export async function takeTry(name: LimitName, key: string): Promise<void> {
  try {
    await limiterOf(name).consume(key);
  } catch (problem) {
    if (problem instanceof RateLimiterRes)
      throw new AppError('rate-limited', Math.ceil(problem.msBeforeNext / 1000));
    throw new AppError(isTooBusy(problem) ? 'busy' : 'unavailable', 5);
  }
}

/**
 * Counts one try against what a client address may do. Every form counts here, of known people too: a new person is made
 * with one press, a new address is not.
 * @throws AppError as `takeTry`
 */
export async function takeAddressTry(name: LimitName, address: string): Promise<void> {
  await takeTry(isPersonal(name) ? sharedLimits[name] : name, `address:${address}`);
}

/**
 * Counts one try against what one known person may do, where the limit has such a share.
 * @param person what the person is known by, or null for somebody unknown, who is counted by address alone
 * @throws AppError as `takeTry`
 */
export async function takePersonTry(name: LimitName, person: string | null): Promise<void> {
  if (person !== null && isPersonal(name)) await takeTry(name, person);
}

function isPersonal(name: LimitName): name is keyof typeof sharedLimits {
  return name in sharedLimits;
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
