import 'server-only';
import type { CalendarDay } from '@/lib/domain/developer/calendar-day';
import { matchingVersion } from '@/lib/domain/matching/match';
import type { RankingBasis } from '@/lib/domain/matching/ranking-state';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Transaction } from '../transaction';

/** The columns of a run that say what it was made from. */
export const basisColumns = {
  briefVersion: true,
  poolVersion: true,
  modelVersion: true,
  rankedOn: true,
} satisfies Prisma.MatchRunSelect;

/** What a stored ranking was made from. */
export function basisOf(run: Prisma.MatchRunGetPayload<{ select: typeof basisColumns }>): RankingBasis {
  const { briefVersion, poolVersion, modelVersion, rankedOn } = run;
  return { briefVersion, poolVersion, modelVersion, rankedOn: rankedOn.toISOString().slice(0, 10) };
}

/** What a ranking made now would be made from, but for the brief. Read it before the developers, never after them. */
export async function readBasis(
  client: Pick<Transaction, 'developerPool'>,
  today: CalendarDay,
): Promise<Omit<RankingBasis, 'briefVersion'>> {
  const pool = await client.developerPool.findUnique({ where: { id: 1 } });
  return { poolVersion: pool?.version ?? 0, modelVersion: matchingVersion, rankedOn: today };
}
