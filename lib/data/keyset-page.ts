import 'server-only';
import { decodeStart, encodeStart, type PageStart } from './keyset-cursor';
import {
  beyond,
  orderByOf,
  startingAt,
  valuesOf,
  type Side,
  type SortOrder,
  type SortValue,
} from './keyset-order';

/** Rows of one page of a list. */
const pageSize = 50;

/** One page of a list, with what the parameter `page` is for its neighbours; null where there is none. */
export interface Page<Row> {
  rows: Row[];
  previous: string | null;
  next: string | null;
  /** Whether the rows are those of an end of the list, because the page that was asked for lost all of its own. */
  isEnd: boolean;
}

/** What a list asks its table for. Its own conditions come beside `where`. */
export interface KeysetQuery<Where, OrderBy> {
  where: Where;
  orderBy: OrderBy[];
  take: number;
}

interface Keyset<Row, Where, OrderBy> {
  order: SortOrder;
  /** The parameter `page` of the address, if any; a malformed one means the first page. */
  page?: string | undefined;
  size?: number;
  find: (query: KeysetQuery<Where, OrderBy>) => Promise<Row[]>;
}

/**
 * One page of a list by keyset: a place in the list is the values of a row, not a number, so that the cost of a page
 * does not grow with its depth and rows that come or go meanwhile neither repeat nor hide others.
 * A page that lost all its rows meanwhile gives the end of the list on its side instead, and says so.
 */
export async function keysetPage<Row extends object, Where, OrderBy>(
  list: Keyset<Row, Where, OrderBy>,
): Promise<Page<Row>> {
  const { order } = list;
  const start = decodeStart(order, list.page);
  const side = start?.from === 'before' ? 'before' : 'after';
  const found = await findRows(list, side, start);
  const isLost = start !== null && found.rows.length === 0;
  const { rows, more } = isLost ? await findRows(list, side === 'after' ? 'before' : 'after', null) : found;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return { rows, previous: null, next: null, isEnd: isLost };
  // The side the rows were read from is known; the other one is empty without a start, and else is looked at.
  const readFrom = isLost ? opposite(side) : side;
  const other =
    start !== null && !isLost && (await hasRows(list, opposite(side), side === 'after' ? first : last));
  const [hasPrevious, hasNext] = readFrom === 'after' ? [other, more] : [more, other];
  return {
    rows,
    previous: hasPrevious ? encodeStart(order, { from: 'before', values: valuesOf(first, order) }) : null,
    next: hasNext ? encodeStart(order, { from: 'after', values: valuesOf(last, order) }) : null,
    isEnd: isLost,
  };
}

/** What the parameter `page` is for the page that begins at a value of the first column, such as a day or a letter. */
export function pageAt(order: SortOrder, value: SortValue): string {
  return encodeStart(order, { from: 'at', value });
}

const opposite = (side: Side): Side => (side === 'after' ? 'before' : 'after');

async function findRows<Row extends object, Where, OrderBy>(
  list: Keyset<Row, Where, OrderBy>,
  side: Side,
  start: PageStart | null,
): Promise<{ rows: Row[]; more: boolean }> {
  const size = list.size ?? pageSize;
  const found = await list.find(queryOf(list.order, side, whereOf(list.order, side, start), size + 1));
  const rows = found.slice(0, size);
  return { rows: side === 'after' ? rows : rows.reverse(), more: found.length > size };
}

async function hasRows<Row extends object, Where, OrderBy>(
  { order, find }: Keyset<Row, Where, OrderBy>,
  side: Side,
  row: Row,
): Promise<boolean> {
  const found = await find(queryOf(order, side, beyond(order, side, valuesOf(row, order)), 1));
  return found.length > 0;
}

function whereOf(order: SortOrder, side: Side, start: PageStart | null): object {
  if (!start) return {};
  return start.from === 'at' ? startingAt(order, start.value) : beyond(order, side, start.values);
}

/** The columns of an order are names, so only the list's own type knows what its conditions look like. */
function queryOf<Where, OrderBy>(
  order: SortOrder,
  side: Side,
  where: object,
  take: number,
): KeysetQuery<Where, OrderBy> {
  return { where: where as Where, orderBy: orderByOf(order, side) as OrderBy[], take };
}
