import 'server-only';
import { cookies } from 'next/headers';
import { sessionHours } from '@/lib/data/staff-sessions';
import { staffCookie } from './cookies';
import { encodeStaffSession } from './sign-in';

/** Signs this browser in to an open session; only actions may call this. */
export async function setStaffCookie(session: { sid: string; userId: string }): Promise<void> {
  const value = await encodeStaffSession(session);
  (await cookies()).set(staffCookie.name, value, { ...staffCookie.options, maxAge: sessionHours * 3_600 });
}

/** Takes the session off this browser; only actions may call this. Revoke its row as well. */
export async function clearStaffCookie(): Promise<void> {
  // Not `delete`: a `__Host-` cookie only goes when it is set again with the attributes it was made with.
  (await cookies()).set(staffCookie.name, '', { ...staffCookie.options, maxAge: 0 });
}
