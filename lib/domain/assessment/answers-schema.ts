import { z } from 'zod';
import { boundedText } from '../text-input';
import type { AnswersDocument } from './answers-document';
import {
  boundaryKinds,
  componentQuestionIds,
  componentShares,
  mandateOptions,
  priorityOptions,
  singleOptions,
  singleQuestionIds,
  unknownAnswer,
  type ComponentQuestionId,
  type SingleQuestionId,
} from './question-ids';
import { maximumComponents, maximumPriorities } from './questions';

/** Longest name of a part, in UTF-16 units. */
export const maximumComponentName = 60;

/** One option of a question with a single answer, or `unknown`. */
export function singleAnswerSchema(id: SingleQuestionId) {
  return z.enum([...singleOptions[id], unknownAnswer]);
}

function listAnswerSchema(options: readonly string[], longest: number) {
  return z
    .union([z.literal(unknownAnswer), z.array(z.enum(options)).max(longest)])
    .refine(
      (value) => typeof value === 'string' || new Set(value).size === value.length,
      'names one option twice',
    );
}

const mandateAnswerSchema = listAnswerSchema(mandateOptions, mandateOptions.length)
  .refine((value) => typeof value === 'string' || value.length > 0, 'is an empty list; use ["none"]')
  .refine(
    (value) => !value.includes('none') || value.length === 1,
    'says "none" together with another mandate',
  );

const prioritiesAnswerSchema = listAnswerSchema(priorityOptions, maximumPriorities);

function shapeOf(ids: readonly SingleQuestionId[]) {
  return Object.fromEntries(ids.map((id) => [id, singleAnswerSchema(id).optional()]));
}

const answersSchema = z.strictObject({
  ...shapeOf(singleQuestionIds),
  mandate: mandateAnswerSchema.optional(),
  priorities: prioritiesAnswerSchema.optional(),
  components: z.literal(unknownAnswer).optional(),
});

const componentSchema = z.strictObject({
  name: boundedText(maximumComponentName, { min: 1 }),
  share: z.enum(componentShares),
  answers: z.strictObject(shapeOf(componentQuestionIds as readonly ComponentQuestionId[])),
  boundary: z.enum(boundaryKinds).optional(),
});

/** Two names that read the same are the same name. */
function isNamedApart(components: readonly { name: string }[]): boolean {
  return new Set(components.map((component) => component.name.toLowerCase())).size === components.length;
}

const componentsSchema = z
  .array(componentSchema)
  .max(maximumComponents)
  .refine(isNamedApart, 'gives two parts the same name');

/** The whole document. Strict everywhere: an unknown id is a problem, never silently dropped. */
export const answersDocumentSchema: z.ZodType<AnswersDocument> = z.strictObject({
  bank: z.literal('v1'),
  answers: answersSchema,
  components: componentsSchema.optional(),
});
