'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction } from '@/lib/actions/form-action';
import { clearStaffCookie } from '@/lib/auth/staff-cookie';
import { getStaff } from '@/lib/auth/viewer';
import { revokeOwnSession } from '@/lib/data/staff-sessions';

/** Ends this session's row and takes the cookie. Anyone may: a session that is over already still has to go. */
export const signOutAction = formAction(
  { audience: 'anyone', limit: 'staff', schema: z.strictObject({}) },
  async () => {
    const staff = await getStaff();
    if (staff) await revokeOwnSession(staff, staff.sessionId);
    await clearStaffCookie();
    redirect('/sign-in');
  },
);
