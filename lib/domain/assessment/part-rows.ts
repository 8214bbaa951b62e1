import { componentQuestionIds } from './question-ids';
import { maximumComponents } from './questions';
import type { ComponentInput } from './answers-document';

/** The fields of a form as typed: what is not there was not typed. */
export type TypedFields = Record<string, string | string[]>;

/** What a person has to type or choose in a row; share and boundary start with a value. */
const freeFields = ['name', ...componentQuestionIds] as const;
const rowFields = [...freeFields, 'share', 'boundary'] as const;

/** The name of one field of one row. */
export function rowField(field: (typeof rowFields)[number], row: number): string {
  return `${field}-${row}`;
}

/** How many rows the form shows; at least one, so that there is something to type into. */
export function rowCount(typed: TypedFields): number {
  const given = Number(typed.rows);
  return Number.isInteger(given) ? Math.min(Math.max(given, 1), maximumComponents) : 1;
}

/** The same form with one empty row more, unless it is full. */
export function withRowAdded(typed: TypedFields): TypedFields {
  return { ...typed, rows: String(Math.min(rowCount(typed) + 1, maximumComponents)) };
}

/** The same form without one row; the rows below move up. */
export function withRowRemoved(typed: TypedFields, removed: number): TypedFields {
  const kept = Array.from({ length: rowCount(typed) }, (_, row) => row).filter((row) => row !== removed);
  const rows = kept.flatMap((row, place) =>
    rowFields.flatMap((field) => {
      const value = typed[rowField(field, row)];
      return value === undefined ? [] : [[rowField(field, place), value]];
    }),
  );
  const head = { parts: typed.parts ?? 'listed', rows: String(Math.max(kept.length, 1)) };
  return { ...head, ...(Object.fromEntries(rows) as TypedFields) };
}

/** Whether nothing was typed into a row; such a row means nothing and is left out. */
export function isBlankRow(typed: TypedFields, row: number): boolean {
  return freeFields.every((field) => !typed[rowField(field, row)]);
}

/** Whether every row that holds something has a name, so that the list can be saved as it stands. */
export function areRowsNamed(typed: TypedFields): boolean {
  const rows = Array.from({ length: rowCount(typed) }, (_, row) => row);
  const filled = rows.filter((row) => !isBlankRow(typed, row));
  return filled.length > 0 && filled.every((row) => String(typed[rowField('name', row)] ?? '').trim() !== '');
}

/** A saved list of parts as the fields of its form. */
export function typedParts(parts: readonly ComponentInput[]): TypedFields {
  const typed: TypedFields = { rows: String(parts.length) };
  parts.forEach((part, row) => {
    typed[rowField('name', row)] = part.name;
    typed[rowField('share', row)] = part.share;
    typed[rowField('boundary', row)] = part.boundary ?? '';
    for (const id of componentQuestionIds) typed[rowField(id, row)] = part.answers[id] ?? '';
  });
  return typed;
}
