import 'server-only';
import type { HeldAssessment, Viewer } from '@/lib/domain/access';
import { AppError } from '@/lib/errors';

/** The viewer's hold on an assessment, or undefined. */
export function heldBy(viewer: Viewer, assessmentId: string): HeldAssessment | undefined {
  return viewer.kind === 'respondent'
    ? viewer.assessments.find((held) => held.assessmentId === assessmentId)
    : undefined;
}

/** As {@link heldBy}, but a missing hold is the same refusal as a missing assessment. */
export function requireHeld(viewer: Viewer, assessmentId: string): HeldAssessment {
  const held = heldBy(viewer, assessmentId);
  if (!held) throw new AppError('not-found');
  return held;
}
