import { randomBytes } from 'node:crypto';
import type { StaffRole } from '@/lib/domain/access/viewer';
import { sql } from './db';

/** A member of staff made for one test, with the cookie that signs them in. */
export type TestStaff = {
  id: string;
  email: string;
  role: StaffRole;
  cookie: { name: string; value: string };
};

/**
 * Makes an account with a role and opens a session for it, through the functions that a real sign-in uses
 * once the password is checked. The account has no password that anyone could know.
 */
export async function createStaff(role: StaffRole): Promise<TestStaff> {
  const email = `${role}.${randomBytes(6).toString('hex')}@staff.test`;
  const [account] = await sql<{ id: string; sessionVersion: number }>(
    `insert into "User" (email, name, role, password_hash) values ($1, $2, $3, $4)
     returning id, session_version as "sessionVersion"`,
    [email, `Test ${role}`, role, `$argon2id$none$${randomBytes(16).toString('hex')}`],
  );
  if (!account) throw new Error('The account was not made.');

  // Imported here because these read the environment, which is complete only once the server runs.
  const { createStaffSession } = await import('@/lib/data/staff-sessions');
  const { encodeStaffSession } = await import('@/lib/auth/sign-in');
  const { staffCookie } = await import('@/lib/auth/cookies');
  const { sid } = await createStaffSession(account, 'end-to-end test');
  const value = await encodeStaffSession({ sid, userId: account.id });
  return { id: account.id, email, role, cookie: { name: staffCookie.name, value } };
}
