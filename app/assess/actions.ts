'use server';

import type { Route } from 'next';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { formAction } from '@/lib/actions/form-action';
import { guardProblem } from '@/lib/actions/form-guard';
import { holdToken, keepsCookies, releaseTokens } from '@/lib/auth/viewer';
import {
  getAssessment,
  nameSystem,
  saveAnswer,
  saveComponents,
  startAssessment,
} from '@/lib/data/assessments';
import { completeAssessment } from '@/lib/data/reports';
import {
  answerFormSchema,
  assessmentFormSchema,
  emptyFormSchema,
  nameFormSchema,
  startFormSchema,
} from '@/lib/domain/assessment/answer-forms';
import { withRowAdded, withRowRemoved } from '@/lib/domain/assessment/part-rows';
import { partsFormSchema } from '@/lib/domain/assessment/parts-form';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { AppError } from '@/lib/errors';
import { getText } from '@/lib/text/catalogue';
import { goOn, makeCurrent } from './go-on';
import { firstHref, hrefToGoOn } from './standing';

/** Begins an assessment in this browser and goes to the first question. */
export const startAssessmentAction = formAction(
  { audience: 'anyone', limit: 'start-assessment', schema: startFormSchema },
  async ({ systemName, cookies, extra, stamp }, { values }) => {
    if (cookies !== 'yes' && !(await keepsCookies())) throw new AppError('no-cookie');
    const problem = guardProblem('start', { trap: extra, stamp });
    if (problem) {
      const { guard } = getText().assessment.start;
      const sentence = problem.reason === 'filled' ? guard.filled : guard['too-old'];
      return { status: 'error', message: sentence, values: { ...values, stamp: problem.stamp } };
    }
    const { token, ...held } = await startAssessment(currentVersion);
    if (systemName) {
      await nameSystem({ kind: 'respondent', assessments: [held] }, held.assessmentId, systemName);
    }
    await holdToken(token);
    redirect(firstHref());
  },
);

/** Saves the answer to one question. */
export const saveAnswerAction = formAction(
  { audience: 'anyone', limit: 'answer', schema: answerFormSchema },
  async (answer, { viewer }) => {
    const saved = await saveAnswer(viewer, answer.assessment, answer.question, answer.value);
    return goOn(viewer, answer, saved);
  },
);

/** Saves the list of parts, or gives the form back with a row more or less. */
export const savePartsAction = formAction(
  { audience: 'anyone', limit: 'answer', schema: partsFormSchema },
  async (form, { viewer }) => {
    if (form.reshape) {
      const { change, row, typed } = form.reshape;
      const values = change === 'add' ? withRowAdded(typed) : withRowRemoved(typed, row);
      return { status: 'invalid', message: '', fieldErrors: {}, values };
    }
    const saved = await saveComponents(viewer, form.assessment, form.parts);
    return goOn(viewer, { ...form, question: 'components' }, saved);
  },
);

/** Names the system the assessment is about. */
export const nameSystemAction = formAction(
  { audience: 'anyone', limit: 'answer', schema: nameFormSchema },
  async ({ assessment, systemName }, { viewer }) => {
    await nameSystem(viewer, assessment, systemName);
    refresh();
    return { status: 'done', message: getText().assessment.review.nameSaved };
  },
);

/** Finishes the assessment and opens its report. */
export const completeAssessmentAction = formAction(
  { audience: 'anyone', limit: 'report', schema: assessmentFormSchema },
  async ({ assessment }, { viewer }) => {
    const { reportId } = await completeAssessment(viewer, assessment);
    redirect(`/reports/${reportId}` as Route);
  },
);

/** Goes on with one of the assessments this browser holds. */
export const continueAssessmentAction = formAction(
  { audience: 'anyone', limit: 'answer', schema: assessmentFormSchema },
  async ({ assessment: id }, { viewer }) => {
    const assessment = await getAssessment(viewer, id);
    if (!assessment) throw new AppError('not-found');
    await makeCurrent(viewer, id);
    redirect(hrefToGoOn(assessment));
  },
);

/** Takes all private links off this browser; nothing is deleted. */
export const forgetAssessmentsAction = formAction(
  { audience: 'anyone', limit: 'answer', schema: emptyFormSchema },
  async () => {
    await releaseTokens();
    redirect('/reports');
  },
);
