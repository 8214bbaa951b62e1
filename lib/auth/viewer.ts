import 'server-only';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import { authoriseAny } from '@/lib/domain/access/authorise';
import type { StaffVerb } from '@/lib/domain/access/rules';
import type { PublicViewer, StaffViewer } from '@/lib/domain/access/viewer';
import { findHeldAssessments } from '@/lib/data/assessments';
import { getStaffBySession } from '@/lib/data/staff-sessions';
import { env } from '@/lib/env';
import { emptyRespondentCookie, mostHeldAssessments, respondentCookie, staffCookie } from './cookies';

/** Who is reading as a company: the assessments whose private links this browser holds. */
export const getRespondent = cache(async (): Promise<PublicViewer> => {
  const held = await findHeldAssessments(await heldTokens());
  if (held.length === 0) return { kind: 'anonymous' };
  return {
    kind: 'respondent',
    assessments: held.map(({ assessmentId, respondentId }) => ({ assessmentId, respondentId })),
  };
});

/** The token of the private link of one held assessment, for showing the link to its owner. */
export async function getPrivateToken(assessmentId: string): Promise<string | null> {
  const held = await findHeldAssessments(await heldTokens());
  return held.find((one) => one.assessmentId === assessmentId)?.token ?? null;
}

/** The assessment this browser used last, or null. */
export async function getCurrentAssessmentId(): Promise<string | null> {
  const viewer = await getRespondent();
  return viewer.kind === 'respondent' ? (viewer.assessments[0]?.assessmentId ?? null) : null;
}

/** Puts a private link's token first among those this browser holds; only actions may call this. */
export async function holdToken(token: string): Promise<void> {
  const others = (await heldTokens()).filter((held) => held !== token);
  const value = [token, ...others].slice(0, mostHeldAssessments).join('.');
  (await cookies()).set(respondentCookie.name, value, respondentCookie.options);
}

/**
 * Whether this browser keeps the cookie that leads back to an assessment. The pages on which one begins set it, still
 * empty (proxy.ts), so a browser that comes without it keeps none. It is set once more, for a page that was opened
 * before that: then the next press succeeds. Only actions may call this.
 */
export async function keepsCookies(): Promise<boolean> {
  const store = await cookies();
  if (store.has(respondentCookie.name)) return true;
  store.set(respondentCookie.name, '', emptyRespondentCookie);
  return false;
}

/** Takes the private links off this browser; only actions may call this. */
export async function releaseTokens(): Promise<void> {
  (await cookies()).delete(respondentCookie.name);
}

/** The signed-in member of staff, or null; the session row is read once per request. */
export const getStaff = cache(async (): Promise<StaffViewer | null> => {
  const cookie = (await cookies()).get(staffCookie.name)?.value;
  if (!cookie || cookie.length > 4_000) return null;
  const token = await decode({ token: cookie, secret: env.AUTH_SECRET }).catch(() => null);
  return typeof token?.sid === 'string' ? getStaffBySession(token.sid) : null;
});

/**
 * The door of every staff page: redirects anonymous visitors to sign-in, and answers 404 to roles without the
 * right. The data functions ask again about the thing itself.
 */
export async function requireStaff(verb: StaffVerb): Promise<StaffViewer> {
  const staff = await getStaff();
  if (!staff) redirect('/sign-in');
  if (authoriseAny(staff, verb) !== 'allowed') notFound();
  return staff;
}

async function heldTokens(): Promise<string[]> {
  const value = (await cookies()).get(respondentCookie.name)?.value ?? '';
  return value.split('.', mostHeldAssessments).filter(Boolean);
}
