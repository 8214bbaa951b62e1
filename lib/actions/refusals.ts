import 'server-only';
import type { z } from 'zod';
import { env } from '@/lib/env';
import type { AppError } from '@/lib/errors';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** The sentence a person reads for an expected refusal. */
export function refusalText(refusal: AppError): string {
  const patterns = getText().errors.codes;
  const minutes = Math.ceil((refusal.retryAfterSeconds ?? 0) / 60);
  return message(patterns[refusal.code], { minutes, origin: env.APP_URL });
}

/** Sentences of one form, by the first part of a field's path and the kind of problem, where the general ones say too little. */
export type FieldSentences = Partial<Record<string, Partial<Record<string, string>>>>;

/** One sentence per refused field, and one for the whole form. */
export function fieldErrorsOf(
  error: z.ZodError,
  sentences: FieldSentences = {},
): { message: string; fieldErrors: Record<string, string> } {
  const text = getText().errors;
  const fieldErrors: Record<string, string> = {};
  for (const issue of error.issues.slice(0, 50)) {
    const field = issue.path.map(String).join('.');
    const own = sentences[String(issue.path[0])]?.[issue.message];
    fieldErrors[field] ??= own ?? sentenceFor(issue);
  }
  return { message: text.form, fieldErrors };
}

function sentenceFor(issue: z.core.$ZodIssue): string {
  const sentences: Record<string, string> = getText().errors.fields;
  const own = Object.hasOwn(sentences, issue.message) ? sentences[issue.message] : undefined;
  if (own) return own;
  switch (issue.code) {
    case 'too_big':
      return getText().errors.fields['too-long'];
    case 'too_small':
      return getText().errors.fields['too-short'];
    case 'invalid_type':
      return getText().errors.fields.required;
    default:
      return getText().errors.fields.choice;
  }
}
