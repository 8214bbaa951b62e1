import 'server-only';
import { z } from 'zod';
import type { SortColumn, SortOrder, SortValue } from './keyset-order';

/** Where a page of a list begins: after or before a row, or at a value of the first column. */
export type PageStart =
  { from: 'after' | 'before'; values: readonly SortValue[] } | { from: 'at'; value: SortValue };

/** Longest address part that is read at all; the longest text that rows are sorted by fits in. */
const maxLength = 4_000;
/** The first and the last moment that both JavaScript and PostgreSQL know: the years 1 and 275760. */
const [minTime, maxTime] = [-62_135_596_800_000, 8.64e15];

/** A page's start as it is in an address, for the one parameter `page`. */
export function encodeStart(order: SortOrder, start: PageStart): string {
  const values = start.from === 'at' ? [start.value] : start.values;
  const parts = [order.name, start.from, ...values.map(plain)];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Reads a start back; anything malformed, or of another order, is null: the list begins at its beginning. */
export function decodeStart(order: SortOrder, text: string | undefined): PageStart | null {
  if (!text || text.length > maxLength) return null;
  try {
    const [name, from, ...given] = partsSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString('utf8')),
    );
    const columns = from === 'at' ? order.columns.slice(0, 1) : order.columns;
    if (name !== order.name || given.length !== columns.length) return null;
    const values = columns.map((column, index) => schemaOf(column).parse(given[index]));
    return from === 'at' ? { from, value: values[0] ?? null } : { from, values };
  } catch {
    return null;
  }
}

const partsSchema = z.tuple([z.string().max(40), z.enum(['after', 'before', 'at'])], z.unknown());

const schemas = {
  date: z
    .number()
    .int()
    .min(minTime)
    .max(maxTime)
    .transform((time) => new Date(time)),
  // PostgreSQL stores every character but this one.
  text: z
    .string()
    .max(1_000)
    .refine((text) => !text.includes('\u0000')),
  number: z.number(),
  bigint: z
    .string()
    .max(19)
    .regex(/^-?\d{1,18}$/u)
    .transform(BigInt),
  uuid: z.uuid().max(36),
} as const satisfies Record<SortColumn['type'], z.ZodType<SortValue>>;

function schemaOf({ type, isNullable }: SortColumn): z.ZodType<SortValue> {
  return isNullable ? schemas[type].nullable() : schemas[type];
}

function plain(value: SortValue): string | number | null {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'bigint' ? value.toString() : value;
}
