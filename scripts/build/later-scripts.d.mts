/** @param path without what follows a question mark */
export function mayWait(path: string): boolean;
/** @returns a whole document as the framework made it, with scripts that wait */
export function withLaterScripts(html: string): string;
/** Does the same to a document that arrives in pieces, wherever the cuts are. */
export class LaterScripts {
  /** @returns what can leave now */
  next(piece: string): string;
  /** @returns what was held back because a tag had not ended */
  rest(): string;
}
