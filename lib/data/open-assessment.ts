import 'server-only';
import { bankVersionOf } from '@/lib/domain/assessment/banks';
import type { BankVersion } from '@/lib/domain/assessment/question-ids';
import { unfinishedDays } from '@/lib/domain/assessment/retention';
import { AppError } from '@/lib/errors';
import type { Transaction } from './transaction';

/**
 * Locks the assessment for this transaction, refusing a finished or vanished one, and moves its end on.
 * @returns the question bank it is answered in
 */
export async function touchOpenAssessment(tx: Transaction, assessmentId: string): Promise<BankVersion> {
  const [touched] = await tx.assessment.updateManyAndReturn({
    where: { id: assessmentId, completedAt: null },
    data: { updatedAt: new Date(), expiresAt: daysFromNow(unfinishedDays), rowVersion: { increment: 1 } },
    select: { bankVersion: true },
  });
  if (touched) return bankVersionOf(touched.bankVersion);
  const exists = await tx.assessment.count({ where: { id: assessmentId } });
  throw new AppError(exists ? 'already-complete' : 'not-found');
}

/** The moment that lies some days ahead. */
export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}
