'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction } from '@/lib/actions/form-action';
import { hashPassword } from '@/lib/auth/password';
import { openStaffSession } from '@/lib/auth/sign-in';
import { setStaffCookie } from '@/lib/auth/staff-cookie';
import { brand } from '@/lib/brand/brand';
import { createFirstAccount, isSetupOpen } from '@/lib/data/users';
import { emailSchema } from '@/lib/domain/email-address';
import { passwordLength, passwordProblem } from '@/lib/domain/password-rules';
import { boundedText, typedPassword } from '@/lib/domain/text-input';
import { AppError } from '@/lib/errors';
import type { FormState, FormValues } from '@/lib/shared/form-state';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

const setupSchema = z.strictObject({
  code: boundedText(40, { min: 1 }),
  name: boundedText(120, { min: 1 }),
  email: emailSchema,
  password: typedPassword,
});

/** Makes the first account with the code from the console, and signs it in. */
export const createFirstAccountAction = formAction(
  { audience: 'anyone', limit: 'setup', schema: setupSchema, secret: ['password'] },
  async ({ code, name, email, password }, { address }) => {
    const text = getText().account.setup;
    const typed = { code, name, email };
    if (!(await isSetupOpen())) return { status: 'error', message: text.taken, values: typed };
    const problem = passwordProblem(password, { email, name, product: brand.name });
    if (problem) return refused('password', message(text.passwordProblems[problem], passwordLength), typed);
    const passwordHash = await hashPassword(password);
    try {
      await createFirstAccount(code, { name, email, passwordHash });
    } catch (failure) {
      if (!(failure instanceof AppError)) throw failure;
      if (failure.code === 'not-allowed') return refused('code', text.wrongCode, typed);
      if (failure.code === 'not-found') return { status: 'error', message: text.taken, values: typed };
      throw failure;
    }
    const browser = (await headers()).get('user-agent') ?? '';
    const session = await openStaffSession(email, password, { address, browser });
    if (!session) redirect('/sign-in');
    await setStaffCookie(session);
    redirect('/admin');
  },
);

function refused(field: string, sentence: string, values: FormValues): FormState {
  return { status: 'invalid', message: getText().errors.form, fieldErrors: { [field]: sentence }, values };
}
