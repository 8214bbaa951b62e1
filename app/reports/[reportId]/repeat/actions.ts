'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/actions/form-action';
import { isWritten } from '@/lib/data/idempotency';
import { holdToken } from '@/lib/auth/viewer';
import { repeatAssessment } from '@/lib/data/repeats';
import { repeatFormSchema } from '@/lib/domain/report/compare-forms';
import { makeCurrent } from '../../../assess/go-on';
import { reviewHref } from '../../../assess/standing';

/** Begins a new assessment with the answers of a report and goes to its review. */
export const repeatAssessmentAction = formAction(
  {
    audience: 'anyone',
    limit: 'start-assessment',
    schema: repeatFormSchema,
    once: { field: 'key', isStored: (key) => isWritten('assessment.repeat', key) },
  },
  async ({ report, key }, { viewer }) => {
    const { token, repeatsId } = await repeatAssessment(viewer, report, key);
    // The browser keeps a few links only: the one to compare with must not be the one that falls out.
    await makeCurrent(viewer, repeatsId);
    await holdToken(token);
    redirect(reviewHref);
  },
);
