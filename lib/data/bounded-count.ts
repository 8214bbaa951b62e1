import 'server-only';
import { z } from 'zod';
import type { Count } from '@/lib/shared/count';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';

/** Rows are counted one by one up to this many; beyond it nobody needs the last digit, and counting takes too long. */
export const countedUpTo = 10_000;

/**
 * How many rows there are: exactly up to {@link countedUpTo}, above it as the planner estimates.
 * @param count counts rows, but no more than `take`
 * @param estimated the same rows for the planner
 */
export async function boundedCount(
  count: (take: number) => Promise<number>,
  estimated: { table: string; where?: Prisma.Sql },
): Promise<Count> {
  const exact = await count(countedUpTo + 1);
  if (exact <= countedUpTo) return { count: exact, isEstimate: false };
  const estimate = await plannedRows(estimated.table, estimated.where ?? Prisma.sql`true`);
  return { count: rounded(Math.max(estimate, countedUpTo)), isEstimate: true };
}

const planSchema = z.tuple([z.object({ Plan: z.object({ 'Plan Rows': z.number() }) })]);

/** How many rows the planner expects, from the statistics of the table. */
async function plannedRows(table: string, where: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ 'QUERY PLAN': unknown }[]>`
    EXPLAIN (FORMAT JSON) SELECT 1 FROM ${Prisma.raw(`"${table}"`)} WHERE ${where}`;
  const plan = row?.['QUERY PLAN'];
  const [{ Plan }] = planSchema.parse(typeof plan === 'string' ? JSON.parse(plan) : plan);
  return Plan['Plan Rows'];
}

/** Two digits are as exact as an estimate is. */
function rounded(estimate: number): number {
  const unit = 10 ** (Math.floor(Math.log10(estimate)) - 1);
  return Math.round(estimate / unit) * unit;
}
