import 'server-only';

/** One column of an order. A path such as `organisation.name` sorts by a column of the row it belongs to. */
export interface SortColumn {
  column: string;
  direction: 'asc' | 'desc';
  type: 'date' | 'text' | 'number' | 'bigint' | 'uuid';
  /** Rows without a value come last, in either direction. */
  isNullable?: boolean;
}

/** An order of a list. Its last column must be unique, so that no two rows are in the same place. */
export interface SortOrder {
  /** Part of each page's address, so that an address of one order is not read in another. */
  name: string;
  columns: readonly [SortColumn, ...SortColumn[]];
}

/** A value that rows are sorted by, as Prisma reads and gives it. */
export type SortValue = Date | string | number | bigint | null;

/** Which side of a place a page is on. */
export type Side = 'after' | 'before';

/** Newest first; rows of one moment by their id. The order of most lists. */
export const newestFirst: SortOrder = {
  name: 'newest',
  columns: [
    { column: 'createdAt', direction: 'desc', type: 'date' },
    { column: 'id', direction: 'desc', type: 'uuid' },
  ],
};

/** The values that a row is sorted by. */
export function valuesOf(row: object, order: SortOrder): SortValue[] {
  return order.columns.map(({ column }) =>
    column.split('.').reduce<unknown>((from, part) => (from as Record<string, unknown>)[part], row),
  ) as SortValue[];
}

/** The order as Prisma's `orderBy`; before a place it is read backwards. */
export function orderByOf(order: SortOrder, side: Side): object[] {
  return order.columns.map(({ column, direction, isNullable }) => {
    const isForward = side === 'after';
    const sort = isForward === (direction === 'asc') ? 'asc' : 'desc';
    return nested(column, isNullable ? { sort, nulls: isForward ? 'last' : 'first' } : sort);
  });
}

/**
 * The rows on one side of a place, as Prisma's `where`: those that differ first in column 1, or agree there and
 * differ in column 2, and so on.
 */
export function beyond(order: SortOrder, side: Side, values: readonly SortValue[]): object {
  const steps = order.columns.map((sort, index) => ({
    AND: [
      ...order.columns.slice(0, index).map(({ column }, at) => nested(column, values[at] ?? null)),
      further(sort, side, values[index] ?? null),
    ],
  }));
  const [first] = order.columns;
  // Without this bound, which every row beyond meets, the index would be read from its beginning.
  const bound = first.isNullable ? [] : [bounded(first, side, values[0] ?? null)];
  return { AND: [...bound, { OR: steps }] };
}

/** The rows from a value of the first column on, those with the value included. */
export function startingAt(order: SortOrder, value: SortValue): object {
  const [first] = order.columns;
  if (value === null) return nested(first.column, null);
  const bound = bounded(first, 'after', value);
  return first.isNullable ? { OR: [bound, nested(first.column, null)] } : bound;
}

/** A condition that no row meets, whatever its columns are. */
const nothing = { OR: [] };

function further({ column, direction, isNullable }: SortColumn, side: Side, value: SortValue): object {
  if (value === null) return side === 'after' ? nothing : nested(column, { not: null });
  const greater = (side === 'after') === (direction === 'asc');
  const condition = nested(column, { [greater ? 'gt' : 'lt']: value });
  return isNullable && side === 'after' ? { OR: [condition, nested(column, null)] } : condition;
}

function bounded({ column, direction }: SortColumn, side: Side, value: SortValue): object {
  const greater = (side === 'after') === (direction === 'asc');
  return nested(column, { [greater ? 'gte' : 'lte']: value });
}

/** `organisation.name` as `{ organisation: { name: … } }`. */
function nested(path: string, value: unknown): object {
  return path.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), value) as object;
}
