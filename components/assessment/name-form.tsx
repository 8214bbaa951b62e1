'use client';

import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { fieldError, typedValue, type FormAction } from '@/lib/shared/form-state';
import type { assessmentText } from '@/lib/text/en/assessment';
import { GuardFields } from '@/components/ui/guard-fields';
import { useSafeFormAction } from '@/components/ui/use-safe-form-action';
import { useScripted } from '@/components/ui/use-scripted';
import { trapField } from '@/lib/domain/trap-field';

type NameFormProps = {
  action: FormAction;
  /** The assessment to name; without one the form begins a new one. */
  assessment?: string;
  systemName: string;
  nameLength: number;
  text: Pick<typeof assessmentText, 'problems' | 'connectionLost'>;
  words: { name: string; mark: string; help?: string; submit: string; pending: string };
  variant?: 'primary' | 'secondary';
  /** What tells a person from a program, for the form that anybody may send. */
  guard?: { stamp: string; label: string };
};

/** What the company calls its system: asked at the start, changed on the review. */
export function NameForm({
  action,
  assessment,
  systemName,
  nameLength,
  text,
  words,
  variant,
  guard,
}: NameFormProps) {
  const [state, send] = useSafeFormAction(action, text.connectionLost);
  const scripted = useScripted();
  return (
    <form action={send} className="flex flex-col gap-5" noValidate>
      <FormProblems state={state} title={text.problems} />
      {assessment ? <input type="hidden" name="assessment" value={assessment} /> : null}
      {guard ? (
        <>
          <GuardFields trap={trapField} stamp={typedValue(state, 'stamp', guard.stamp)} label={guard.label} />
          <input
            type="hidden"
            name="cookies"
            value={scripted ? (navigator.cookieEnabled ? 'yes' : 'no') : ''}
          />
        </>
      ) : null}
      <TextField
        name="systemName"
        label={words.name}
        mark={words.mark}
        help={words.help}
        maxLength={nameLength}
        dir="auto"
        defaultValue={typedValue(state, 'systemName', systemName)}
        error={fieldError(state, 'systemName')}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant={variant} pendingLabel={words.pending}>
          {words.submit}
        </SubmitButton>
        <p role="status" className="text-small text-ink-2 empty:hidden">
          {state.status === 'done' ? state.message : null}
        </p>
      </div>
    </form>
  );
}
