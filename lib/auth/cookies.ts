import 'server-only';
import { env } from '@/lib/env';

const secure = env.APP_URL.startsWith('https:');

/** `__Host-` binds a cookie to this very host; browsers allow the prefix on https only (security.md P7). */
const prefix = secure ? '__Host-' : '';

/** The signed staff session of next-auth. */
export const staffCookie = {
  name: `${prefix}plumbline.session`,
  options: { httpOnly: true, secure, sameSite: 'strict', path: '/' },
} as const;

/** The private links this browser holds, newest first, joined by dots. */
export const respondentCookie = {
  name: `${prefix}plumbline.respondent`,
  options: { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: 365 * 86_400 },
} as const;

/** The same cookie before there is anything to hold: it shows that the browser keeps it, and goes with the session. */
export const emptyRespondentCookie = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;

/** Most assessments one browser keeps at hand; older private links still work from where they were kept. */
export const mostHeldAssessments = 8;
