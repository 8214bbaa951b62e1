import { z } from 'zod';
import { withoutInvisible } from './invisible-characters';

/**
 * Characters no typed text may hold: NUL and the other C0/C1 controls (tab and line breaks are
 * treated apart) and lone surrogates, which PostgreSQL refuses to store.
 */
const forbiddenCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u;
/** What a decoder leaves in the place of bytes that are no text. */
const damage = '\ufffd';
const lineBreaks = /[\r\n\t\u2028\u2029]/u;

export interface BoundedTextOptions {
  /** Fewest characters after trimming; default 0, so an empty field is allowed. */
  min?: number;
  /** Keep line breaks and tabs; default false. */
  multiline?: boolean;
}

/** The keys of the sentences in the text catalogue; a schema says what is wrong, not how to say it. */
export const inputProblems = {
  required: 'required',
  tooLong: 'too-long',
  tooShort: 'too-short',
  characters: 'characters',
  damaged: 'damaged',
  email: 'email',
  choice: 'choice',
  number: 'number',
  date: 'date',
  url: 'url',
  consent: 'consent',
} as const;

function canonical(text: string, multiline: boolean): string {
  const lines = multiline ? text.replace(/\r\n?/gu, '\n') : text;
  return withoutInvisible(lines, multiline).normalize('NFC').trim();
}

/** Text of at most so many UTF-16 units in which every character arrived and can be stored; for what is no name and no prose. */
export function storableText(max: number) {
  return z
    .string({ error: inputProblems.required })
    .max(max, inputProblems.tooLong)
    .refine((text) => !forbiddenCharacters.test(text), inputProblems.characters)
    .refine((text) => !text.includes(damage), inputProblems.damaged);
}

/**
 * Text as a person types it into a field: bounded in UTF-16 units, trimmed, NFC, without control characters, lone
 * surrogates or traces of bytes that were no text (security.md P24). Characters that nobody sees and that come along
 * when text is copied are taken out; text of nothing else counts as empty.
 * Issue messages are keys of {@link inputProblems}.
 */
export function boundedText(max: number, options: BoundedTextOptions = {}) {
  const { min = 0, multiline = false } = options;
  return storableText(max * 2)
    .refine((text) => multiline || !lineBreaks.test(text.trim()), inputProblems.characters)
    .transform((text) => canonical(text, multiline))
    .refine((text) => text.length <= max, inputProblems.tooLong)
    .refine((text) => text.length > 0 || min === 0, inputProblems.required)
    .refine((text) => text.length >= min || text.length === 0, inputProblems.tooShort);
}

/** A password that is to be compared: as it is typed. The upper bound only keeps a form from being a burden. */
export const typedPassword = z
  .string({ error: inputProblems.required })
  .min(1, inputProblems.required)
  .max(1_000)
  .refine((text) => !text.includes(damage), inputProblems.damaged);
