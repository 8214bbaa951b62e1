import 'server-only';
import type { z } from 'zod';
import { env } from '@/lib/env';
import type { AppError } from '@/lib/errors';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** The sentence a person reads for an expected refusal. */
export function refusalText(refusal: AppError): string {
  const patterns = getText().errors.codes;
  return message(patterns[refusal.code], { ...waitOf(refusal.retryAfterSeconds ?? 0), origin: env.APP_URL });
}

/** A time to wait as people say it: minutes up to an hour and a half, then hours, then days. */
function waitOf(seconds: number): { unit: 'none' | 'minute' | 'hour' | 'day'; count: number } {
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.ceil(seconds / 3_600);
  if (minutes <= 0) return { unit: 'none', count: 0 };
  if (minutes <= 90) return { unit: 'minute', count: minutes };
  return hours < 24 ? { unit: 'hour', count: hours } : { unit: 'day', count: Math.ceil(hours / 24) };
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
