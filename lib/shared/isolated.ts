import { language } from './language';

/**
 * A name that somebody typed, fenced off for use inside a sentence of ours: whichever way its letters run, the
 * words around it keep their order (Unicode's first-strong isolate). In markup of its own, use `<bdi>`.
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** A number with its unit, or another piece in Latin letters that keeps its order where the text runs from right to left. */
export function leftToRight(text: string): string {
  return language.direction === 'rtl' ? `\u2066${text}\u2069` : text;
}
