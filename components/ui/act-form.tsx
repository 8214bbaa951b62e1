'use client';

import { useActionState, type ReactNode } from 'react';
import { idleForm, type FormAction } from '@/lib/shared/form-state';
import type { ButtonSize, ButtonVariant } from './button-class';
import { SubmitButton } from './submit-button';

type ActFormProps = {
  action: FormAction;
  /** Names and values that go along. */
  fields?: Readonly<Record<string, string>>;
  pendingLabel: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  /** The label of the button; it names the act. */
  children: ReactNode;
};

/** A form of one button: one act that needs nothing typed. Says under the button what came of it. */
export function ActForm({
  action,
  fields = {},
  pendingLabel,
  variant,
  size,
  className,
  children,
}: ActFormProps) {
  const [state, send] = useActionState(action, idleForm);
  const said = state.status === 'idle' ? undefined : state.message;
  return (
    <form action={send} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} size={size} pendingLabel={pendingLabel}>
        {children}
      </SubmitButton>
      {said ? (
        <p
          role="status"
          className={state.status === 'done' ? 'mt-2 text-small' : 'mt-2 text-small text-error'}
        >
          {said}
        </p>
      ) : null}
    </form>
  );
}
