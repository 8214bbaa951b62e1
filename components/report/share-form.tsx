'use client';

import { ChoiceList } from '@/components/ui/choice-list';
import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useSafeFormAction } from '@/components/ui/use-safe-form-action';
import { fieldError, typedValue, typedValues, type FormAction } from '@/lib/shared/form-state';
import type { shareText } from '@/lib/text/en/share';

type ShareFormProps = {
  action: FormAction;
  reportId: string;
  /** Makes sending the form twice the same as sending it once. */
  idempotencyKey: string;
  longestLabel: number;
  text: (typeof shareText)['form'];
};

/** Makes a share link: for whom, without what, and until when. */
export function ShareForm({ action, reportId, idempotencyKey, longestLabel, text }: ShareFormProps) {
  const [state, send] = useSafeFormAction(action, text.connectionLost);
  return (
    <form action={send} className="flex flex-col gap-6">
      <FormProblems state={state} title={text.errorTitle} />
      <input type="hidden" name="report" value={reportId} />
      <input type="hidden" name="key" value={typedValue(state, 'key', idempotencyKey)} />
      <TextField
        name="label"
        label={text.label}
        help={text.labelHelp}
        required
        maxLength={longestLabel}
        dir="auto"
        defaultValue={typedValue(state, 'label')}
        error={fieldError(state, 'label')}
      />
      <ChoiceList
        name="audience"
        legend={text.audience}
        choices={Object.entries(text.audiences).map(([value, label]) => ({ value, label }))}
        defaultValue={typedValue(state, 'audience', 'own')}
        error={fieldError(state, 'audience')}
      />
      <ChoiceList
        id="hidden"
        name="hidden[]"
        type="checkbox"
        legend={text.leaveOut}
        help={text.leaveOutHelp}
        choices={Object.entries(text.parts).map(([value, part]) => ({ value, ...part }))}
        defaultValue={typedValues(state, 'hidden')}
        error={fieldError(state, 'hidden')}
      />
      <ChoiceList
        name="days"
        legend={text.days}
        choices={Object.entries(text.dayChoices).map(([value, label]) => ({ value, label }))}
        defaultValue={typedValue(state, 'days', '30')}
        error={fieldError(state, 'days')}
      />
      <div>
        <SubmitButton pendingLabel={text.pending}>{text.submit}</SubmitButton>
      </div>
    </form>
  );
}
