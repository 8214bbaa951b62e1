import 'server-only';
import { cache } from 'react';
import { clientAddress } from '@/lib/auth/client-address';
import { findHeldAssessments, getAssessment, type OwnAssessment } from '@/lib/data/assessments';
import { AppError } from '@/lib/errors';
import { takeTry } from '@/lib/rate-limit';

/**
 * The assessment behind the token of a private link, or null. Misses are counted by address; somebody who has
 * missed too often gets the same answer as for one more miss.
 */
export const findByPrivateLink = cache(async (token: string): Promise<OwnAssessment | null> => {
  const [held] = await findHeldAssessments([token]);
  if (!held) {
    await countMiss();
    return null;
  }
  return getAssessment({ kind: 'respondent', assessments: [held] }, held.assessmentId);
});

async function countMiss(): Promise<void> {
  try {
    await takeTry('token-miss', await clientAddress());
  } catch (problem) {
    if (!(problem instanceof AppError) || problem.code !== 'rate-limited') throw problem;
  }
}
