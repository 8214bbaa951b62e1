import 'server-only';
import { findHeldAssessments, getAssessment, type OwnAssessment } from '@/lib/data/assessments';

/** The assessment behind the token of a private link, or null. */
export async function findByPrivateLink(token: string): Promise<OwnAssessment | null> {
  const [held] = await findHeldAssessments([token]);
  return held ? getAssessment({ kind: 'respondent', assessments: [held] }, held.assessmentId) : null;
}
