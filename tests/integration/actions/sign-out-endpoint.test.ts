import NextAuth from 'next-auth';
import { expect, test } from 'vitest';
import { authOptions } from '@/lib/auth/options';
import { encodeStaffSession } from '@/lib/auth/sign-in';
import { staffCookie } from '@/lib/auth/cookies';
import { createStaffSession, getStaffBySession } from '@/lib/data/staff-sessions';
import { sql } from '../../support/db';
import { createStaff } from '../../support/staff-login';

type Answered = { cookies: string[]; body: { csrfToken?: string } };

/** One request to an address of next-auth, as it takes it from a route of the older kind. */
async function ask(method: string, action: string, cookies: object, body: object = {}): Promise<Answered> {
  const answered: Answered = { cookies: [], body: {} };
  const response = {
    status: () => response,
    getHeader: () => answered.cookies,
    setHeader: (name: string, value: string[]) => {
      if (name === 'Set-Cookie') answered.cookies = value;
      return response;
    },
    send: (sent: Answered['body']) => (answered.body = sent),
    end: () => undefined,
  };
  const handle = NextAuth(authOptions) as (request: object, response: object) => Promise<void>;
  await handle({ method, query: { nextauth: [action] }, headers: {}, cookies, body }, response);
  return answered;
}

/** Signs out at next-auth's own address with this cookie, as a browser or a program can. */
async function postSignOut(session: string): Promise<void> {
  const given = await ask('GET', 'csrf', {});
  const [name = '', value = ''] = given.cookies[0]?.split(';')[0]?.split('=') ?? [];
  const cookies = { [name]: decodeURIComponent(value), [staffCookie.name]: session };
  await ask('POST', 'signout', cookies, { csrfToken: given.body.csrfToken });
}

test('P5: after a POST to the sign-out address of next-auth the old cookie is dead, and that is recorded once', async () => {
  const { id } = await createStaff('reviewer');
  const { sid } = await createStaffSession({ id, sessionVersion: 1 }, 'Firefox');
  const cookie = await encodeStaffSession({ sid, userId: id });
  expect(await getStaffBySession(sid)).not.toBeNull();
  await postSignOut(cookie);
  expect(await getStaffBySession(sid)).toBeNull();
  await postSignOut(cookie);
  expect(
    await sql(`select 1 from "AuditLog" where actor_id = $1 and action = 'staff.session-ended'`, [id]),
  ).toHaveLength(1);
});
