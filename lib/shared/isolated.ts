/**
 * A name that somebody typed, fenced off for use inside a sentence of ours: whichever way its letters run, the
 * words around it keep their order (Unicode's first-strong isolate). In markup of its own, use `<bdi>`.
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
