'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction } from '@/lib/actions/form-action';
import { clearStaffCookie } from '@/lib/auth/staff-cookie';
import { revokeAllOwnSessions, revokeOwnSession } from '@/lib/data/staff-sessions';
import { getText } from '@/lib/text/catalogue';

const sessionSchema = z.strictObject({ sessionId: z.uuid().max(36) });

/** Ends one session of one's own; ending the one in use signs this browser out. */
export const endSessionAction = formAction(
  { audience: 'account:own', limit: 'staff', schema: sessionSchema },
  async ({ sessionId }, { viewer }) => {
    await revokeOwnSession(viewer, sessionId);
    if (sessionId === viewer.sessionId) {
      await clearStaffCookie();
      redirect('/sign-in');
    }
    revalidatePath('/admin/account');
    return { status: 'done', message: getText().account.account.ended };
  },
);

/** Ends every session of one's own account. */
export const signOutEverywhereAction = formAction(
  { audience: 'account:own', limit: 'staff', schema: z.strictObject({}) },
  async (_input, { viewer }) => {
    await revokeAllOwnSessions(viewer);
    await clearStaffCookie();
    redirect('/sign-in');
  },
);
