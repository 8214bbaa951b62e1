import 'server-only';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { getCurrentAssessmentId, getRespondent } from '@/lib/auth/viewer';
import { getAssessment, type OwnAssessment } from '@/lib/data/assessments';

/** The assessment this browser used last, or null; read once per request. */
export const getCurrentAssessment = cache(async (): Promise<OwnAssessment | null> => {
  const id = await getCurrentAssessmentId();
  return id ? getAssessment(await getRespondent(), id) : null;
});

/**
 * The assessment that questions are asked about. Without one there is nothing to ask, so the browser is sent to
 * the start; a finished one no longer changes, so it is sent to the report.
 */
export async function requireOpenAssessment(): Promise<OwnAssessment> {
  const assessment = await getCurrentAssessment();
  if (!assessment) redirect('/assess');
  if (assessment.reportId) redirect(`/reports/${assessment.reportId}` as Route);
  return assessment;
}
