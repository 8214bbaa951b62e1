import { z } from 'zod';

/**
 * Characters no typed text may hold: NUL and the other C0/C1 controls (tab and line breaks are
 * treated apart) and lone surrogates, which PostgreSQL refuses to store.
 */
const forbiddenCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u;
/** Marks that change the order in which text is shown; they can make one name look like another. */
const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/u;
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
  email: 'email',
  choice: 'choice',
  number: 'number',
  date: 'date',
  url: 'url',
  consent: 'consent',
} as const;

function canonical(text: string, multiline: boolean): string {
  const composed = text.normalize('NFC');
  return multiline ? composed.replace(/\r\n?/gu, '\n').trim() : composed.trim();
}

/**
 * Text as a person types it into a field: bounded in UTF-16 units, trimmed, NFC, without control
 * characters, lone surrogates or direction overrides (security.md P24).
 * Issue messages are keys of {@link inputProblems}.
 */
export function boundedText(max: number, options: BoundedTextOptions = {}) {
  const { min = 0, multiline = false } = options;
  return z
    .string({ error: inputProblems.required })
    .max(max * 2, inputProblems.tooLong)
    .refine((text) => !forbiddenCharacters.test(text), inputProblems.characters)
    .refine((text) => !directionOverrides.test(text), inputProblems.characters)
    .refine((text) => multiline || !lineBreaks.test(text.trim()), inputProblems.characters)
    .transform((text) => canonical(text, multiline))
    .refine((text) => text.length <= max, inputProblems.tooLong)
    .refine((text) => text.length > 0 || min === 0, inputProblems.required)
    .refine((text) => text.length >= min || text.length === 0, inputProblems.tooShort);
}

/**
 * An e-mail address in the one form we store and compare: NFKC before anything looks at the "@"
 * (a full-width "@" must not slip past), lower case, at most 254 characters.
 */
export const emailSchema = z
  .string({ error: inputProblems.required })
  .max(508, inputProblems.tooLong)
  .refine(
    (text) => !forbiddenCharacters.test(text) && !directionOverrides.test(text),
    inputProblems.characters,
  )
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, inputProblems.required)
      .max(254, inputProblems.tooLong)
      .pipe(z.email(inputProblems.email).max(254)),
  );
