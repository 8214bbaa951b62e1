import type { AnswersDocument, AnswerValue, ComponentInput } from './answers-document';
import { isVisibleIn, getQuestion, questions } from './questions';
import { relevantAnswers } from './flow';
import {
  componentQuestionIds,
  unknownAnswer,
  type ComponentQuestionId,
  type QuestionId,
} from './question-ids';
import { picksFor } from './what-if-picks';

/**
 * All answers of an assessment as the fields of one form: for each field the options picked, in order.
 * A question of the whole without an answer holds `unknown`; one that a part leaves to the whole holds nothing.
 */
export type WhatIfFields = Readonly<Record<string, readonly string[]>>;

/** One field of the form: the question it answers, and for which part of the system. */
export interface WhatIfField {
  /** `q.<question>`, or `p.<part>.<question>`; also its name in an address. */
  name: string;
  question: QuestionId;
  /** Place of the part in the list of parts; null for the whole. */
  part: number | null;
}

/** A field that differs from the saved answers. */
export interface WhatIfChange extends WhatIfField {
  from: readonly string[];
  to: readonly string[];
}

/** The parts of a system that can be answered for, without their answers. */
export type WhatIfParts = readonly Omit<ComponentInput, 'answers'>[];

/** Every field for a system with this many parts: the whole in the order it is asked, then part by part. */
export function whatIfFields(parts: number): WhatIfField[] {
  const whole = questions
    .filter(({ kind }) => kind !== 'components')
    .map(({ id }): WhatIfField => ({ name: `q.${id}`, question: id, part: null }));
  const own = Array.from({ length: parts }, (_, part) =>
    componentQuestionIds.map((id): WhatIfField => ({ name: `p.${part}.${id}`, question: id, part })),
  );
  return [...whole, ...own.flat()];
}

/** A saved document as fields. Options that today's questions do not have count as not answered. */
export function savedFields({ answers, components = [] }: AnswersDocument): WhatIfFields {
  return Object.fromEntries(
    whatIfFields(components.length).map((field) => {
      const { question, part } = field;
      const saved =
        part === null ? answers[question] : components[part]?.answers[question as ComponentQuestionId];
      return [field.name, picksFor(field, [saved ?? []].flat())];
    }),
  );
}

/** The document that the fields make, with only the answers that matter (A02). */
export function documentOfFields(fields: WhatIfFields, parts: WhatIfParts): AnswersDocument {
  const answers = answersIn(fields, parts.length);
  const components = parts.map((part, at) => ({
    ...part,
    answers: answers(at) as ComponentInput['answers'],
  }));
  const whole: AnswersDocument = { bank: 'v1', answers: answers(null) };
  return relevantAnswers(components.length > 0 ? { ...whole, components } : whole);
}

/** Names of the fields that matter, given the others; the rest is hidden, and comes back as it was (A02). */
export function shownFields(fields: WhatIfFields, parts: number): ReadonlySet<string> {
  const answers = answersIn(fields, parts);
  const whole = answers(null);
  const shown = whatIfFields(parts).filter(({ question, part }) =>
    isVisibleIn(part === null ? whole : { ...whole, ...answers(part) }, question),
  );
  return new Set(shown.map(({ name }) => name));
}

/** The fields that differ from the saved ones, in the order of the form. */
export function changedFields(saved: WhatIfFields, fields: WhatIfFields, parts: number): WhatIfChange[] {
  return whatIfFields(parts)
    .map((field) => ({ ...field, from: saved[field.name] ?? [], to: fields[field.name] ?? [] }))
    .filter(({ from, to }) => from.join() !== to.join());
}

/** The answers of a part, or of the whole for null. */
function answersIn(fields: WhatIfFields, parts: number): (part: number | null) => AnswersDocument['answers'] {
  const given = whatIfFields(parts).flatMap(({ name, question, part }) => {
    const picks = fields[name] ?? [];
    return picks.length > 0 ? [{ part, entry: [question, valueOf(question, picks)] as const }] : [];
  });
  return (part) => Object.fromEntries(given.filter((each) => each.part === part).map((each) => each.entry));
}

function valueOf(question: QuestionId, picks: readonly string[]): AnswerValue {
  const [first = unknownAnswer] = picks;
  return getQuestion(question).kind === 'single' || first === unknownAnswer ? first : [...picks];
}
