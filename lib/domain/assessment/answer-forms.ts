import { z } from 'zod';
import { guardFieldsSchema } from '../guard-fields';
import { boundedText, inputProblems } from '../text-input';
import type { AnswerValue } from './answers-document';
import {
  mandateOptions,
  priorityOptions,
  singleOptions,
  singleQuestionIds,
  unknownAnswer,
  type AnswerQuestionId,
} from './question-ids';
import { maximumPriorities } from './questions';
import { togglePick } from './ranking';

/** Longest name of a system, in UTF-16 units. */
export const maximumSystemName = 120;

/** Keys of sentences that only the forms of the assessment need, beside those of `lib/domain/text-input.ts`. */
export const answerProblems = {
  alone: 'alone',
  twice: 'twice',
  tooManyPicks: 'too-many-picks',
  sameName: 'same-name',
} as const;

/**
 * Fields that every form about one assessment carries. The id says which one is meant, because a browser may
 * hold several; it opens nothing by itself.
 */
export const assessmentFields = { assessment: z.uuid() };

/** `from` leads back to the review instead of on; `stay` saves and leaves the way on to the caller. */
export const journeyFields = {
  from: z.literal('review').optional(),
  stay: z.literal('yes').optional(),
};

/** What comes after saving: the next page, the same question again, or only word of it. */
export type AfterSaving = 'on' | 'again' | 'stay';

/** One answer as its form sends it, turned into the value that is stored. */
export interface SubmittedAnswer {
  assessment: string;
  question: AnswerQuestionId;
  value: AnswerValue;
  then: AfterSaving;
  fromReview: boolean;
}

const shared = { ...assessmentFields, ...journeyFields };

const singleForms = singleQuestionIds.map((id) =>
  z.strictObject({
    ...shared,
    question: z.literal(id),
    answer: z.enum([...singleOptions[id], unknownAnswer]),
  }),
);

function listSchema(options: readonly string[], longest: number) {
  return z
    .array(z.enum([...options, unknownAnswer]), { error: inputProblems.choice })
    .max(longest)
    .refine((list) => new Set(list).size === list.length, answerProblems.twice);
}

/** Whether an answer that stands for itself ("none of these", "not sure") came together with another one. */
function standsAlone(list: readonly string[], loners: readonly string[]): boolean {
  return list.length <= 1 || !list.some((id) => loners.includes(id));
}

const mandateForm = z.strictObject({
  ...shared,
  question: z.literal('mandate'),
  answer: listSchema(mandateOptions, mandateOptions.length + 1)
    .refine((list) => list.length > 0, inputProblems.choice)
    .refine((list) => standsAlone(list, ['none', unknownAnswer]), answerProblems.alone),
});

const prioritiesForm = z
  .strictObject({
    ...shared,
    question: z.literal('priorities'),
    answer: listSchema(priorityOptions, maximumPriorities)
      .refine((list) => standsAlone(list, [unknownAnswer]), answerProblems.alone)
      .optional(),
    /** The row that was pressed; without one the order is meant as it stands. */
    pick: z.enum([...priorityOptions, unknownAnswer]).optional(),
  })
  .transform(({ answer = [], pick, ...rest }, context) => {
    const picked = pick === undefined ? answer : togglePick(answer, pick);
    if (picked && picked.length > 0) return { ...rest, answer: picked, again: pick !== undefined };
    const problem = picked ? inputProblems.choice : answerProblems.tooManyPicks;
    context.addIssue({ code: 'custom', path: ['answer'], message: problem });
    return z.NEVER;
  });

/**
 * Every question but the list of parts: the form says which question it answers. Strict and bounded. It takes the
 * options of any bank; whether the assessment's own bank has them is known where it is saved.
 */
export const answerFormSchema = z
  .discriminatedUnion('question', [mandateForm, prioritiesForm, ...singleForms])
  .transform((form): SubmittedAnswer => {
    const { assessment, question, answer, from, stay } = form;
    const unsure = answer === unknownAnswer || (Array.isArray(answer) && answer[0] === unknownAnswer);
    const again = 'again' in form && form.again;
    return {
      assessment,
      question,
      value: unsure ? unknownAnswer : answer,
      then: stay ? 'stay' : again ? 'again' : 'on',
      fromReview: from !== undefined,
    };
  });

/** Begins an assessment; the name of the system may be left out. */
export const startFormSchema = z.strictObject({
  systemName: boundedText(maximumSystemName).optional(),
  /** Whether the browser says that it keeps cookies; empty without scripts. */
  cookies: z.enum(['', 'yes', 'no']).default(''),
  ...guardFieldsSchema.shape,
});

/** Names the system of an assessment; an empty name takes it away. */
export const nameFormSchema = z.strictObject({
  ...assessmentFields,
  systemName: boundedText(maximumSystemName),
});

/** A form that only says which assessment it is about. */
export const assessmentFormSchema = z.strictObject(assessmentFields);

/** A form of one button. */
export const emptyFormSchema = z.strictObject({});

/** Opens a private link on this browser. What has not the shape of a token is looked up all the same, and not found. */
export const resumeFormSchema = z.strictObject({ token: boundedText(64, { min: 1 }) });
