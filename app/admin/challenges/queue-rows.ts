import 'server-only';
import type { DecidedRow, OpenRow } from '@/components/challenge/challenge-row';
import type { ChallengeRow } from '@/lib/data/challenges-staff';
import { outcomeOf } from '@/lib/domain/challenge/challenge';
import { clockOf } from '@/lib/domain/challenge/working-days';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { todayInUtc } from '@/lib/shared/today';
import { utcDay } from '@/lib/shared/utc-day';

/** Challenges that wait, each with the sentence it is about and its clock of today. */
export function openRows(rows: readonly ChallengeRow[]): OpenRow[] {
  const today = todayInUtc();
  return rows.map((row) => ({ ...lineOf(row), clock: clockOf(utcDay(row.createdAt), today) }));
}

/** Decided challenges, each with the sentence it is about and what became of it. */
export function decidedRows(rows: readonly ChallengeRow[]): DecidedRow[] {
  return rows.flatMap((row) => {
    const { decision, decidedAt, decidedBy, claimId, wording } = row;
    if (decision === null || decidedAt === null) return [];
    const outcome = outcomeOf(decision, wording, claimHistory(claimId).length);
    return { ...lineOf(row), decision, decidedAt, decidedBy, outcome };
  });
}

function lineOf({ id, reference, kind, claimId, wording }: ChallengeRow) {
  return { id, reference, kind, sentence: claimHistory(claimId)[wording - 1]?.claim.sentence ?? claimId };
}
