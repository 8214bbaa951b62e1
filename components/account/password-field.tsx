'use client';

import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { accountText } from '@/lib/text/en/account';

type PasswordFieldProps = {
  text: typeof accountText;
  autoComplete: 'current-password' | 'new-password';
  help?: string;
  error?: string;
};

const never = () => () => {};

/** A password that can be looked at while it is typed. Without scripts it is an ordinary password field. */
export function PasswordField({ text, autoComplete, help, error }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <div className="flex flex-col items-start gap-1">
      <TextField
        name="password"
        label={text.password}
        type={shown ? 'text' : 'password'}
        autoComplete={autoComplete}
        required
        help={help}
        error={error}
        spellCheck={false}
        autoCapitalize="none"
        wrapperClassName="w-full"
      />
      {scripted ? (
        <Button variant="quiet" size="dense" className="-ms-3.5" onClick={() => setShown(!shown)}>
          {shown ? text.hidePassword : text.showPassword}
        </Button>
      ) : null}
    </div>
  );
}
