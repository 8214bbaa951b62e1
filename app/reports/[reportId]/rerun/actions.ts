'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { formAction } from '@/lib/actions/form-action';
import { freezeRerun } from '@/lib/data/report-reruns';
import { rerunFormSchema } from '@/lib/domain/report/rerun-form';

/** Freezes what today's model says of a report's answers as one more report, and opens it. */
export const keepRerunAction = formAction(
  { audience: 'anyone', limit: 'report', schema: rerunFormSchema },
  async ({ report }, { viewer }) => {
    const { reportId } = await freezeRerun(viewer, report);
    redirect(`/reports/${reportId}` as Route);
  },
);
