import 'server-only';
import { z } from 'zod';

/** Where a page of a list ended: the sort key of its last row. */
export interface PageCursor {
  createdAt: Date;
  id: string;
}

const cursorSchema = z.tuple([z.number().int().min(0).max(8.64e15), z.uuid().max(36)]);

/** The cursor as it travels in an address. */
export function encodeCursor(row: PageCursor): string {
  return Buffer.from(JSON.stringify([row.createdAt.getTime(), row.id])).toString('base64url');
}

/** Reads a cursor back; anything malformed means "from the beginning". */
export function decodeCursor(text: string): PageCursor | null {
  if (text.length > 200) return null;
  try {
    const [createdAt, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { createdAt: new Date(createdAt), id };
  } catch {
    return null;
  }
}
