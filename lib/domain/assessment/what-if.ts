import type { AnswersDocument, AnswerValue, ComponentInput } from './answers-document';
import { isVisibleIn, kindOf, questionsOf } from './questions';
import { relevantAnswers } from './flow';
import {
  componentQuestionIds,
  unknownAnswer,
  type BankVersion,
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

/** What is answered about: the bank that asks, and the parts of the system without their answers. */
export interface WhatIfSystem {
  bank: BankVersion;
  parts: readonly Omit<ComponentInput, 'answers'>[];
}

/** The bank and the parts of a document. */
export function whatIfSystem({ bank, components = [] }: AnswersDocument): WhatIfSystem {
  return { bank, parts: components.map(({ answers: _own, ...part }) => part) };
}

/** Every field of a system: the whole in the order it is asked, then part by part. */
export function whatIfFields({ bank, parts }: WhatIfSystem): WhatIfField[] {
  const whole = questionsOf(bank)
    .filter(({ kind }) => kind !== 'components')
    .map(({ id }): WhatIfField => ({ name: `q.${id}`, question: id, part: null }));
  const own = parts.map((_, part) =>
    componentQuestionIds.map((id): WhatIfField => ({ name: `p.${part}.${id}`, question: id, part })),
  );
  return [...whole, ...own.flat()];
}

/** A saved document as fields. Options that its bank does not have count as not answered. */
export function savedFields(document: AnswersDocument): WhatIfFields {
  const { bank, answers, components = [] } = document;
  return Object.fromEntries(
    whatIfFields(whatIfSystem(document)).map((field) => {
      const { question, part } = field;
      const saved =
        part === null ? answers[question] : components[part]?.answers[question as ComponentQuestionId];
      return [field.name, picksFor(bank, field, [saved ?? []].flat())];
    }),
  );
}

/** The document that the fields make, with only the answers that matter (A02). */
export function documentOfFields(fields: WhatIfFields, system: WhatIfSystem): AnswersDocument {
  const { bank, parts } = system;
  const answers = answersIn(fields, system);
  const components = parts.map((part, at) => ({
    ...part,
    answers: answers(at) as ComponentInput['answers'],
  }));
  const whole: AnswersDocument = { bank, answers: answers(null) };
  return relevantAnswers(components.length > 0 ? { ...whole, components } : whole);
}

/** Names of the fields that matter, given the others; the rest is hidden, and comes back as it was (A02). */
export function shownFields(fields: WhatIfFields, system: WhatIfSystem): ReadonlySet<string> {
  const answers = answersIn(fields, system);
  const whole = answers(null);
  const shown = whatIfFields(system).filter(({ question, part }) =>
    isVisibleIn(part === null ? whole : { ...whole, ...answers(part) }, question),
  );
  return new Set(shown.map(({ name }) => name));
}

/** The fields that differ from the saved ones, in the order of the form. */
export function changedFields(
  saved: WhatIfFields,
  fields: WhatIfFields,
  system: WhatIfSystem,
): WhatIfChange[] {
  return whatIfFields(system)
    .map((field) => ({ ...field, from: saved[field.name] ?? [], to: fields[field.name] ?? [] }))
    .filter(({ from, to }) => from.join() !== to.join());
}

/** The answers of a part, or of the whole for null. */
function answersIn(
  fields: WhatIfFields,
  system: WhatIfSystem,
): (part: number | null) => AnswersDocument['answers'] {
  const given = whatIfFields(system).flatMap(({ name, question, part }) => {
    const picks = fields[name] ?? [];
    return picks.length > 0 ? [{ part, entry: [question, valueOf(question, picks)] as const }] : [];
  });
  return (part) => Object.fromEntries(given.filter((each) => each.part === part).map((each) => each.entry));
}

function valueOf(question: QuestionId, picks: readonly string[]): AnswerValue {
  const [first = unknownAnswer] = picks;
  return kindOf(question) === 'single' || first === unknownAnswer ? first : [...picks];
}
