import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';

/**
 * Seconds after which a form can have been filled in by a person, and after which its page is rendered again
 * (security.md P32). `start` is one button that people press at once. A brief is long, and may be left for a night.
 */
const guardedForms = {
  challenge: { least: 3, most: 2 * 60 * 60 },
  brief: { least: 3, most: 24 * 60 * 60 },
  start: { least: 0, most: 24 * 60 * 60 },
} as const;
export type GuardedForm = keyof typeof guardedForms;

/** Why a form is suspected, with the stamp for the next try and the whole seconds until it may come. */
export interface GuardProblem {
  reason: 'filled' | 'too-fast' | 'too-old';
  stamp: string;
  seconds: number;
}

/**
 * The moment a form is drawn, signed, for a hidden field of it.
 * @param form the form's name, so that a stamp of one form is no good in another
 * @param secondsAgo how long ago that moment is said to be
 */
export function newFormStamp(form: GuardedForm, secondsAgo = 0): string {
  const at = (Date.now() - secondsAgo * 1_000).toString(36);
  return `${at}.${signature(form, at)}`;
}

/**
 * What speaks against a person having sent this form, or null. Nothing is dropped in silence: a form is either sent
 * back with a sentence, or kept for a person to look at.
 * @param trap what was typed into the field that people do not see
 */
export function guardProblem(
  form: GuardedForm,
  { trap, stamp }: { trap: string; stamp: string },
): GuardProblem | null {
  const { least, most } = guardedForms[form];
  const age = ageOf(form, stamp);
  if (age === null) return { reason: 'too-old', stamp: newFormStamp(form), seconds: least };
  // The page was ours and was open for long enough, so its next try need not wait.
  if (age > most) return { reason: 'too-old', stamp: newFormStamp(form, least), seconds: 0 };
  const seconds = Math.max(0, Math.ceil(least - age));
  if (trap !== '') return { reason: 'filled', stamp, seconds };
  return seconds > 0 ? { reason: 'too-fast', stamp, seconds } : null;
}

/** Seconds since a stamp was made; null when we did not make it for this form. */
function ageOf(form: GuardedForm, stamp: string): number | null {
  const [at = '', given = ''] = stamp.split('.');
  const expected = Buffer.from(signature(form, at));
  const sent = Buffer.from(given);
  if (expected.length !== sent.length || !timingSafeEqual(expected, sent)) return null;
  return (Date.now() - parseInt(at, 36)) / 1_000;
}

function signature(form: GuardedForm, at: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`form:${form}:${at}`).digest('base64url');
}
