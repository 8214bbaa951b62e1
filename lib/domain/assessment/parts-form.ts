import { z } from 'zod';
import { boundedText, inputProblems } from '../text-input';
import { answerProblems, assessmentFields, journeyFields, type AfterSaving } from './answer-forms';
import type { ComponentInput } from './answers-document';
import { maximumComponentName } from './answers-schema';
import { isBlankRow, rowCount, rowField, type TypedFields } from './part-rows';
import {
  boundaryKinds,
  componentQuestionIds,
  componentShares,
  questionOptions,
  unknownAnswer,
  type BoundaryKind,
  type ComponentShare,
} from './question-ids';
import { maximumComponents } from './questions';

/** The three answers to "is it one system?". */
export const partsModes = ['one-system', 'listed', unknownAnswer] as const;
export type PartsMode = (typeof partsModes)[number];

/** The list of parts as its form sends it. */
export interface SubmittedParts {
  assessment: string;
  /** The parts; none when it is one system, null for "not sure". */
  parts: ComponentInput[] | null;
  then: AfterSaving;
  fromReview: boolean;
  /** Set when a button asks for another shape of the form; then nothing is to be stored. */
  reshape: { change: 'add' | 'remove'; row: number; typed: TypedFields } | null;
}

const rowNumbers = Array.from({ length: maximumComponents }, (_, row) => row);

function rowShape(row: number): [string, z.ZodType<string | undefined>][] {
  return [
    [rowField('name', row), boundedText(maximumComponentName).optional()],
    [rowField('share', row), z.enum(componentShares).optional()],
    [rowField('boundary', row), z.enum([...boundaryKinds, '']).optional()],
    ...componentQuestionIds.map((id): [string, z.ZodType<string | undefined>] => [
      rowField(id, row),
      z.enum([...questionOptions[id], unknownAnswer, '']).optional(),
    ]),
  ];
}

const rowIndex = z.enum(rowNumbers.map(String));

/** The form of the list of parts. Rows nobody typed into are dropped; every other row needs a name of its own. */
export const partsFormSchema = z
  .strictObject({
    ...assessmentFields,
    ...journeyFields,
    question: z.literal('components'),
    parts: z.enum(partsModes, { error: inputProblems.choice }),
    rows: z.enum([...rowNumbers.map(String), String(maximumComponents)]).optional(),
    add: z.literal('yes').optional(),
    remove: rowIndex.optional(),
    ...Object.fromEntries(rowNumbers.flatMap(rowShape)),
  })
  .superRefine((form, context) => {
    if (form.parts !== 'listed' || form.add || form.remove) return;
    for (const [row, problem] of rowProblems(typedFieldsOf(form))) {
      context.addIssue({ code: 'custom', path: [rowField('name', row)], message: problem });
    }
  })
  .transform((form): SubmittedParts => {
    const { assessment, from, stay, parts, add, remove } = form;
    const typed = typedFieldsOf(form);
    return {
      assessment,
      parts: parts === unknownAnswer ? null : parts === 'listed' ? partsOf(typed) : [],
      then: stay ? 'stay' : 'on',
      fromReview: from !== undefined,
      reshape: add || remove ? { change: add ? 'add' : 'remove', row: Number(remove ?? 0), typed } : null,
    };
  });

function typedFieldsOf(form: Record<string, unknown>): TypedFields {
  const { add: _add, remove: _remove, ...typed } = form;
  return Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function filledRows(typed: TypedFields): number[] {
  return rowNumbers.filter((row) => row < rowCount(typed) && !isBlankRow(typed, row));
}

function nameOf(typed: TypedFields, row: number): string {
  return String(typed[rowField('name', row)] ?? '');
}

function rowProblems(typed: TypedFields): [number, string][] {
  const rows = filledRows(typed);
  if (rows.length === 0) return [[0, inputProblems.required]];
  const seen = new Set<string>();
  return rows.flatMap((row): [number, string][] => {
    const name = nameOf(typed, row).toLowerCase();
    if (name === '') return [[row, inputProblems.required]];
    if (seen.has(name)) return [[row, answerProblems.sameName]];
    seen.add(name);
    return [];
  });
}

function partsOf(typed: TypedFields): ComponentInput[] {
  return filledRows(typed).map((row) => {
    const boundary = typed[rowField('boundary', row)];
    const own = componentQuestionIds.flatMap((id) => {
      const answer = typed[rowField(id, row)];
      return answer ? [[id, answer]] : [];
    });
    return {
      name: nameOf(typed, row),
      share: (typed[rowField('share', row)] ?? 'medium') as ComponentShare,
      ...(boundary && { boundary: boundary as BoundaryKind }),
      answers: Object.fromEntries(own) as ComponentInput['answers'],
    };
  });
}
