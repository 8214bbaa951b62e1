import 'server-only';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';

/** The client inside a transaction; every writing function of this folder works on one. */
export type Transaction = Prisma.TransactionClient;

/** Runs `work` in one transaction: all of its writes are stored, or none. */
export function inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.$transaction(work, { maxWait: 2_500, timeout: 10_000 });
}

/** The same for the work of a job, which no person waits for; each of its statements is as short as all others. */
export function inLongTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.$transaction(work, { maxWait: 10_000, timeout: 120_000 });
}
