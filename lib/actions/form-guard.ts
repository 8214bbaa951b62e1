import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';

/** A person needs longer to fill in a form, and a page that stood open longer is drawn anew (security.md P32). */
const fewestSeconds = 3;
const mostSeconds = 2 * 60 * 60;

/** Why a form is sent back, with the stamp for the next try and the whole seconds until it may come. */
export interface GuardProblem {
  reason: 'filled' | 'too-fast' | 'too-old';
  stamp: string;
  seconds: number;
}

/**
 * The moment a form is drawn, signed, for a hidden field of it.
 * @param form the form's name, so that a stamp of one form is no good in another
 */
export function newFormStamp(form: string): string {
  const at = Date.now().toString(36);
  return `${at}.${signature(form, at)}`;
}

/**
 * What speaks against a person having sent this form, or null. Nothing is dropped in silence: whoever is
 * refused is told and can send it again.
 * @param trap what stands in the field that people do not see
 */
export function guardProblem(
  form: string,
  { trap, stamp }: { trap: string; stamp: string },
): GuardProblem | null {
  const age = ageOf(form, stamp);
  if (age === null || age > mostSeconds) {
    return { reason: 'too-old', stamp: newFormStamp(form), seconds: fewestSeconds };
  }
  const seconds = Math.max(0, Math.ceil(fewestSeconds - age));
  if (trap !== '') return { reason: 'filled', stamp, seconds };
  return seconds > 0 ? { reason: 'too-fast', stamp, seconds } : null;
}

/** Seconds since a stamp was made; null when we did not make it for this form. */
function ageOf(form: string, stamp: string): number | null {
  const [at = '', given = ''] = stamp.split('.');
  const expected = Buffer.from(signature(form, at));
  const sent = Buffer.from(given);
  if (expected.length !== sent.length || !timingSafeEqual(expected, sent)) return null;
  return (Date.now() - parseInt(at, 36)) / 1_000;
}

function signature(form: string, at: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`form:${form}:${at}`).digest('base64url');
}
