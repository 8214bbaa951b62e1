'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { fieldError, idleForm, typedValue, type FormAction } from '@/lib/shared/form-state';
import type { accountText } from '@/lib/text/en/account';
import { PasswordField } from './password-field';

type SetupFormProps = { action: FormAction; text: typeof accountText; passwordHelp: string };

/** The code from the console, and who the first administrator is. */
export function SetupForm({ action, text, passwordHelp }: SetupFormProps) {
  const [state, send] = useActionState(action, idleForm);
  const kept = (name: string) => ({ defaultValue: typedValue(state, name), error: fieldError(state, name) });
  return (
    <form action={send} className="flex flex-col gap-6" noValidate>
      <FormProblems state={state} title={text.problems} />
      <TextField
        name="code"
        label={text.setup.code}
        help={text.setup.codeHelp}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required
        maxLength={40}
        className="font-mono"
        {...kept('code')}
      />
      <TextField
        name="name"
        label={text.setup.name}
        help={text.setup.nameHelp}
        autoComplete="name"
        required
        maxLength={120}
        {...kept('name')}
      />
      <TextField
        name="email"
        label={text.email}
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        {...kept('email')}
      />
      <PasswordField
        text={text}
        autoComplete="new-password"
        help={passwordHelp}
        error={fieldError(state, 'password')}
      />
      <SubmitButton pendingLabel={text.setup.sending} className="self-start">
        {text.setup.submit}
      </SubmitButton>
    </form>
  );
}
