import 'server-only';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getPrivateToken, holdToken } from '@/lib/auth/viewer';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { AfterSaving } from '@/lib/domain/assessment/answer-forms';
import type { BankAnswers } from '@/lib/domain/assessment/flow';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { FormState } from '@/lib/shared/form-state';
import { hrefAfter, reviewHref, stepHref } from './standing';

interface SavedForm {
  assessment: string;
  question: QuestionId;
  then: AfterSaving;
  fromReview: boolean;
}

/**
 * The way on after an answer was saved. A browser with scripts asks to stay: it gets the address to go to, and
 * the pages it has already seen are fetched anew, so that Back shows the answers as they are now.
 * @param saved all answers after saving, which decide the question that follows
 */
export async function goOn(
  viewer: Viewer,
  { assessment: id, question, then, fromReview }: SavedForm,
  saved: BankAnswers,
): Promise<FormState> {
  await makeCurrent(viewer, id);
  const href = fromReview ? reviewHref : hrefAfter(saved, question);
  if (then === 'again') redirect(stepHref(question, fromReview ? 'review' : undefined));
  if (then === 'on') redirect(href);
  refresh();
  return { status: 'done', href };
}

/** A window that was left open may answer an older assessment; the pages that follow have to be about that one. */
export async function makeCurrent(viewer: Viewer, assessmentId: string): Promise<void> {
  if (viewer.kind === 'respondent' && viewer.assessments[0]?.assessmentId === assessmentId) return;
  const token = await getPrivateToken(assessmentId);
  if (token) await holdToken(token);
}
