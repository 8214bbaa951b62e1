import 'server-only';
import type { HeldAssessment } from '@/lib/domain/access/viewer';
import { bankVersionOf } from '@/lib/domain/assessment/banks';
import type { BankVersion } from '@/lib/domain/assessment/question-ids';
import { unfinishedDays } from '@/lib/domain/assessment/retention';
import { AppError } from '@/lib/errors';
import type { Transaction } from './transaction';

/**
 * Locks the assessment for this transaction and moves its end on. It refuses a person who has finished, and one who
 * is not there: others of the same assessment may still answer.
 * @returns the question bank it is answered in
 */
export async function touchOpenAssessment(
  tx: Transaction,
  { assessmentId, respondentId }: HeldAssessment,
): Promise<BankVersion> {
  const [touched] = await tx.assessment.updateManyAndReturn({
    where: { id: assessmentId },
    data: { updatedAt: new Date(), expiresAt: daysFromNow(unfinishedDays), rowVersion: { increment: 1 } },
    select: { bankVersion: true },
  });
  // Asked after the lock: who finishes holds the same lock, so this sees it.
  const respondent = await tx.respondent.findFirst({
    where: { id: respondentId, assessmentId },
    select: { completedAt: true },
  });
  if (!touched || !respondent) throw new AppError('not-found');
  if (respondent.completedAt) throw new AppError('already-complete');
  return bankVersionOf(touched.bankVersion);
}

/** The moment that lies some days ahead. */
export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}
