'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { fieldError, idleForm, type FormState } from '@/lib/shared/form-state';

type RefusedFormProps = {
  text: {
    formProblems: string;
    formRefused: string;
    label: string;
    problem: string;
    primary: string;
    sending: string;
  };
};

/** A form that is always refused, to see where the focus goes and what is said. */
export function RefusedForm({ text }: RefusedFormProps) {
  const refuse = (): FormState => ({
    status: 'invalid',
    message: text.formRefused,
    fieldErrors: { 'design-company': text.problem },
    values: {},
  });
  const [state, send] = useActionState(refuse, idleForm);
  return (
    <form action={send} className="flex flex-col items-start gap-4">
      <FormProblems state={state} title={text.formProblems} />
      <TextField
        name="design-company"
        label={text.label}
        error={fieldError(state, 'design-company')}
        wrapperClassName="w-full"
      />
      <SubmitButton pendingLabel={text.sending}>{text.primary}</SubmitButton>
    </form>
  );
}
