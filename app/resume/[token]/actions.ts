'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/actions/form-action';
import { countMiss } from '@/lib/auth/link-guesses';
import { holdToken, keepsCookies } from '@/lib/auth/viewer';
import { resumeFormSchema } from '@/lib/domain/assessment/answer-forms';
import { AppError } from '@/lib/errors';
import { hrefToGoOn } from '../../assess/standing';
import { findByPrivateLink } from './find-by-private-link';

/** Puts a private link on this browser and goes on where the assessment stands. */
export const resumeAssessmentAction = formAction(
  { audience: 'anyone', limit: 'answer', schema: resumeFormSchema, secret: ['token'] },
  async ({ token }) => {
    const assessment = await findByPrivateLink(token);
    if (!assessment) throw await refusedMiss();
    if (!(await keepsCookies())) throw new AppError('no-cookie');
    await holdToken(token);
    redirect(hrefToGoOn(assessment));
  },
);

/** A form can be sent without its page, so a guess counts here as well (security.md P20). */
async function refusedMiss(): Promise<AppError> {
  return (await countMiss('resume')) ? new AppError('rate-limited', 60) : new AppError('not-found');
}
