'use server';

import type { Route } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction } from '@/lib/actions/form-action';
import { safePath } from '@/lib/auth/safe-path';
import { openStaffSession } from '@/lib/auth/sign-in';
import { setStaffCookie } from '@/lib/auth/staff-cookie';
import { emailSchema } from '@/lib/domain/email-address';
import { typedPassword } from '@/lib/domain/text-input';
import { getText } from '@/lib/text/catalogue';

const signInSchema = z.strictObject({
  email: emailSchema,
  password: typedPassword,
  next: z.string().max(500).default(''),
});

/** Opens a session for an e-mail and a password that belong together; every other pair is one refusal. */
export const signInAction = formAction(
  { audience: 'anyone', limit: 'sign-in-address', schema: signInSchema, secret: ['password'] },
  async ({ email, password, next }, { address }) => {
    const browser = (await headers()).get('user-agent') ?? '';
    const session = await openStaffSession(email, password, { address, browser });
    if (!session)
      return { status: 'error', message: getText().account.signIn.refused, values: { email, next } };
    await setStaffCookie(session);
    redirect(safePath(next, '/admin') as Route);
  },
);
