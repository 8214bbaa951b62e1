import { z } from 'zod';
import { boundedText } from '../text-input';
import type { AnswersDocument, ComponentInput } from './answers-document';
import {
  bankVersions,
  boundaryKinds,
  componentQuestionIds,
  componentShares,
  mandateOptions,
  priorityOptions,
  singleQuestionIds,
  unknownAnswer,
  type BankVersion,
  type SingleQuestionId,
} from './question-ids';
import { isAskedIn, optionsIn } from './question-sets';
import { maximumComponents, maximumPriorities } from './questions';

/** Longest name of a part, in UTF-16 units. */
export const maximumComponentName = 60;

/** One option that a bank has for a question with a single answer, or `unknown`. */
function singleAnswerSchema(version: BankVersion, id: SingleQuestionId) {
  return z.enum([...optionsIn(version, id), unknownAnswer]);
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

function shapeOf(version: BankVersion, ids: readonly SingleQuestionId[]) {
  const asked = ids.filter((id) => isAskedIn(version, id));
  return Object.fromEntries(asked.map((id) => [id, singleAnswerSchema(version, id).optional()]));
}

function answersSchema(version: BankVersion) {
  return z.strictObject({
    ...shapeOf(version, singleQuestionIds),
    mandate: mandateAnswerSchema.optional(),
    priorities: prioritiesAnswerSchema.optional(),
    components: z.literal(unknownAnswer).optional(),
  });
}

function partAnswers(version: BankVersion) {
  return z.strictObject(shapeOf(version, componentQuestionIds));
}

function componentSchema(version: BankVersion) {
  return z.strictObject({
    name: boundedText(maximumComponentName, { min: 1 }),
    share: z.enum(componentShares),
    answers: partAnswers(version),
    boundary: z.enum(boundaryKinds).optional(),
  });
}

/** Two names that read the same are the same name. */
function isNamedApart(components: readonly { name: string }[]): boolean {
  return new Set(components.map((component) => component.name.toLowerCase())).size === components.length;
}

function componentsSchema(version: BankVersion) {
  return z
    .array(componentSchema(version))
    .max(maximumComponents)
    .refine(isNamedApart, 'gives two parts the same name');
}

function documentSchema(version: BankVersion): z.ZodType<AnswersDocument> {
  return z.strictObject({
    bank: z.enum(bankVersions),
    answers: answersSchema(version),
    components: componentsSchema(version).optional(),
  });
}

const documentSchemas = new Map(bankVersions.map((version) => [version, documentSchema(version)]));

/**
 * The whole document, as its bank asks it. Strict everywhere: an unknown id is a problem, never silently dropped.
 * The field `bank` itself may name any released bank.
 */
export function answersDocumentSchema(version: BankVersion): z.ZodType<AnswersDocument> {
  return documentSchemas.get(version) ?? documentSchema(version);
}

const answerSchemas = new Map(bankVersions.map((version) => [version, answersSchema(version)]));

/** Whether a bank has a question and every option of an answer to it; "not sure" is always one. */
export function isAnswerOf(version: BankVersion, question: string, value: unknown): boolean {
  const schema = answerSchemas.get(version) ?? answersSchema(version);
  return schema.safeParse({ [question]: value }).success;
}

const partAnswersSchemas = new Map(bankVersions.map((version) => [version, partAnswers(version)]));

/** What one part may answer for itself in a bank. */
export function partAnswersSchema(version: BankVersion): z.ZodType<ComponentInput['answers']> {
  return partAnswersSchemas.get(version) ?? partAnswers(version);
}

/** Whether a bank has every answer that parts give for themselves. */
export function arePartsOf(version: BankVersion, parts: readonly Pick<ComponentInput, 'answers'>[]): boolean {
  return parts.every(({ answers }) =>
    Object.entries(answers).every(([question, value]) => isAnswerOf(version, question, value)),
  );
}
