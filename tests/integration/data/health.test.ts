import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Transaction } from '@/lib/data/transaction';
import { startFreezingProxy } from '../../support/freezing-proxy';

const proxy = await startFreezingProxy(process.env.DATABASE_URL ?? '');
process.env.DATABASE_URL = proxy.url;
const { db } = await import('@/lib/db');
const { pool } = await import('@/lib/db-pool');
const { canServe, isReady } = await import('@/lib/data/health');
const { inTransaction } = await import('@/lib/data/transaction');
const { takeTry } = await import('@/lib/rate-limit');
const { isDatabaseUnavailable, troubleOf } = await import('@/lib/database-unavailable');

const becomes = (expected: boolean) =>
  vi.waitFor(async () => expect(await canServe()).toBe(expected), { timeout: 30_000, interval: 50 });

/** What a statement failed with. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => new Error('it did not fail'),
    (problem: unknown) => problem,
  );
}

afterAll(proxy.stop);

beforeEach(async () => {
  proxy.thaw();
  await becomes(true);
});

describe('a database that stops to answer (P35, V11)', () => {
  test('is noticed, and noticed again when it goes on', async () => {
    proxy.freeze();
    await becomes(false);
    expect(await isReady()).toBe(false);
    proxy.thaw();
    await becomes(true);
    expect(await isReady()).toBe(true);
    expect(await db.assessment.count()).toBe(0);
  });

  test('ends the statements that wait for it, although nobody asks how it is', async () => {
    await Promise.all(Array.from({ length: 4 }, () => pool.query('select 1')));
    proxy.freeze();
    const failures = await Promise.all([
      failureOf(pool.query('select 1')),
      failureOf(db.assessment.count()),
      failureOf(
        inTransaction(async (tx) => {
          await tx.assessment.count();
          await tx.answer.count();
        }),
      ),
    ]);
    for (const failure of failures) expect(isDatabaseUnavailable(failure), String(failure)).toBe(true);
    // Given up together, and not one by one after the time-out of each.
    expect(String(failures[0])).toContain('Connection terminated');
  });

  test('lets new statements fail at once, until it is well', async () => {
    proxy.freeze();
    await becomes(false);
    const failures = await Promise.all([
      failureOf(pool.query('select 1')),
      failureOf(db.assessment.count()),
      failureOf(inTransaction((tx) => tx.assessment.count())),
    ]);
    for (const failure of failures) expect(isDatabaseUnavailable(failure), String(failure)).toBe(true);
    expect(String(failures[0])).toContain('the database does not answer');
    proxy.thaw();
    await becomes(true);
    expect(await db.assessment.count()).toBe(0);
  });

  test('is told from a pool in full use', async () => {
    const clients = await Promise.all(Array.from({ length: 10 }, () => pool.connect()));
    const waiting = pool.query('select 1 as one');
    // Later than what is believed without asking.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    expect(await canServe()).toBe(true);
    vi.useRealTimers();
    for (const client of clients) client.release();
    expect((await waiting).rows).toEqual([{ one: 1 }]);
  });
});

describe('a row that another writer has (V11)', () => {
  test('is waited for no longer than the limit, and that is no lost database', async () => {
    const holder = await pool.connect();
    await holder.query('begin');
    await holder.query('lock table "Assessment" in access exclusive mode');
    const failure = await failureOf(db.assessment.count());
    await holder.query('rollback');
    holder.release();
    expect(troubleOf(failure)).toBe('busy');
    expect(await canServe()).toBe(true);
  });
});

describe('a statement that runs too long (V11)', () => {
  test('is given up, and that is no lost database', async () => {
    const shortly = (tx: Transaction) =>
      tx.$executeRaw`set local statement_timeout = 50`.then(() => tx.$queryRaw`select pg_sleep(10)::text`);
    expect(troubleOf(await failureOf(inTransaction(shortly)))).toBe('busy');
    expect(await canServe()).toBe(true);
  });
});

describe('connections that are all in use (V11)', () => {
  test('are waited for no longer than the limit, and that is no lost database', async () => {
    const clients = await Promise.all(Array.from({ length: 10 }, () => pool.connect()));
    const failures = await Promise.all([
      failureOf(pool.query('select 1')),
      failureOf(db.assessment.count()),
      failureOf(inTransaction((tx) => tx.assessment.count())),
      failureOf(takeTry('token-miss', 'busy')),
    ]);
    for (const client of clients) client.release();
    expect(failures.slice(0, 3).map((failure) => [troubleOf(failure), String(failure)])).toEqual(
      failures.slice(0, 3).map((failure) => ['busy', String(failure)]),
    );
    expect(failures[3]).toMatchObject({ code: 'busy' });
  });
});
