'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { fieldError, idleForm, typedValue, type FormAction } from '@/lib/shared/form-state';
import type { leadText } from '@/lib/text/en/lead';

type NoteFormProps = {
  action: FormAction;
  leadId: string;
  /** A new one with each page; a note that did not get through is sent again under its first one. */
  idempotencyKey: string;
  text: (typeof leadText)['note'];
};

/** A note for colleagues; what was typed stays until it is stored. */
export function NoteForm({ action, leadId, idempotencyKey, text }: NoteFormProps) {
  const [state, send] = useActionState(action, idleForm);
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      <FormProblems state={state} title={text.problems} />
      <input type="hidden" name="leadId" value={leadId} />
      <input
        type="hidden"
        name="idempotencyKey"
        value={typedValue(state, 'idempotencyKey', idempotencyKey)}
      />
      <TextArea
        name="body"
        label={text.label}
        help={text.help}
        required
        maxLength={4_000}
        rows={3}
        dense
        className="field-sizing-content min-h-20"
        defaultValue={typedValue(state, 'body')}
        error={fieldError(state, 'body')}
        wrapperClassName="w-full"
      />
      <SubmitButton variant="secondary" size="dense" pendingLabel={text.sending}>
        {text.submit}
      </SubmitButton>
      {state.status === 'done' ? (
        <p role="status" className="text-small">
          {state.message}
        </p>
      ) : null}
    </form>
  );
}
