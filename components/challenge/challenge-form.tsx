'use client';

import { FormProblems } from '@/components/ui/form-problems';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useSafeFormAction } from '@/components/ui/use-safe-form-action';
import { fieldError, typedValue, type FormAction } from '@/lib/shared/form-state';
import type { challengeText } from '@/lib/text/en/challenge';
import { GuardFields } from '@/components/ui/guard-fields';
import { trapField } from '@/lib/domain/trap-field';

type ChallengeFormProps = {
  action: FormAction;
  claimId: string;
  /** Number of the wording that the reader sees. */
  wording: number;
  /** Makes sending the form twice the same as sending it once. */
  idempotencyKey: string;
  /** When the form was drawn, signed. */
  stamp: string;
  kinds: readonly SelectOption[];
  /** Most characters per field. */
  limits: { body: number; source: number; name: number };
  text: (typeof challengeText)['form'];
  /** Why we ask who writes, in finished words. */
  senderWhy: string;
  connectionLost: string;
};

/** The box with which a reader challenges a claim (N25). Whatever goes wrong, what was typed stays. */
export function ChallengeForm(props: ChallengeFormProps) {
  const { action, claimId, wording, idempotencyKey, stamp, kinds, limits, text } = props;
  const [state, send] = useSafeFormAction(action, props.connectionLost);
  const field = (name: string) => ({
    name,
    defaultValue: typedValue(state, name),
    error: fieldError(state, name),
  });
  return (
    <form action={send} className="flex flex-col gap-7" noValidate>
      <FormProblems state={state} title={text.problems} />
      <input type="hidden" name="claim" value={claimId} />
      <input type="hidden" name="wording" value={typedValue(state, 'wording', String(wording))} />
      <input type="hidden" name="key" value={typedValue(state, 'key', idempotencyKey)} />
      <GuardFields trap={trapField} stamp={typedValue(state, 'stamp', stamp)} label={text.trap} />
      <SelectField
        // A reset form forgets what a list stood at, so a new answer draws it anew.
        key={typedValue(state, 'kind')}
        {...field('kind')}
        label={text.kind.label}
        placeholder={text.kind.placeholder}
        options={kinds}
        required
        wrapperClassName="max-w-sm"
      />
      <TextArea
        {...field('body')}
        label={text.body.label}
        help={text.body.help}
        maxLength={limits.body}
        rows={5}
        required
      />
      <TextField
        {...field('source')}
        type="url"
        label={text.source.label}
        mark={text.optional}
        help={text.source.help}
        maxLength={limits.source}
      />
      <fieldset className="border-t border-line pt-6">
        <legend className="float-start w-full heading text-h3">{text.sender}</legend>
        <p className="clear-both pt-2 text-small text-ink-2">{props.senderWhy}</p>
        <div className="mt-5 grid gap-x-6 gap-y-5 sm:grid-cols-2">
          <TextField
            {...field('name')}
            label={text.name.label}
            mark={text.optional}
            autoComplete="name"
            maxLength={limits.name}
          />
          <TextField
            {...field('email')}
            type="email"
            label={text.email.label}
            mark={text.optional}
            autoComplete="email"
          />
        </div>
      </fieldset>
      <div className="border-t border-line pt-6">
        <SubmitButton pendingLabel={text.pending}>{text.submit}</SubmitButton>
        <p className="mt-4 max-w-measure text-small text-ink-2">{text.next}</p>
      </div>
    </form>
  );
}
