'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { fieldError, idleForm, typedValue, type FormAction } from '@/lib/shared/form-state';
import type { accountText } from '@/lib/text/en/account';
import { PasswordField } from './password-field';

type SignInFormProps = {
  action: FormAction;
  text: typeof accountText;
  /** Where to go afterwards; the action checks it. */
  next: string;
};

/** E-mail and password of a member of staff. */
export function SignInForm({ action, text, next }: SignInFormProps) {
  const [state, send] = useActionState(action, idleForm);
  return (
    <form action={send} className="flex flex-col gap-6" noValidate>
      <FormProblems state={state} title={text.problems} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label={text.email}
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        defaultValue={typedValue(state, 'email')}
        error={fieldError(state, 'email')}
      />
      <PasswordField text={text} autoComplete="current-password" error={fieldError(state, 'password')} />
      <SubmitButton pendingLabel={text.signIn.sending} className="self-start">
        {text.signIn.submit}
      </SubmitButton>
    </form>
  );
}
