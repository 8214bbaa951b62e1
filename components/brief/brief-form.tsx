'use client';

import { useMemo } from 'react';
import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { useSafeFormAction } from '@/components/ui/use-safe-form-action';
import { typedValue, type FormAction } from '@/lib/shared/form-state';
import { BriefContactPart } from './brief-contact-part';
import { byField, type BriefFormProps } from './brief-fields';
import { BriefPeoplePart } from './brief-people-part';
import { BriefTermsPart } from './brief-terms-part';
import { BriefWorkPart } from './brief-work-part';

type Props = BriefFormProps & {
  action: FormAction;
  /** The report it was filled in from; empty without one. */
  reportId: string;
  /** Makes sending the form twice the same as sending it once. */
  idempotencyKey: string;
  connectionLost: string;
};

/** The request for people: four parts, one sending. Whatever goes wrong, what was typed stays. */
export function BriefForm({ action, reportId, idempotencyKey, connectionLost, ...form }: Props) {
  const [answer, send] = useSafeFormAction(action, connectionLost);
  const state = useMemo(() => byField(answer), [answer]);
  const part = { ...form, state };
  const { text } = form;
  return (
    <form action={send} className="flex flex-col gap-12" noValidate>
      <FormProblems state={state} title={text.notSent} />
      <input type="hidden" name="report" value={reportId} />
      <input type="hidden" name="key" value={typedValue(state, 'key', idempotencyKey)} />
      <BriefWorkPart {...part} />
      <BriefPeoplePart {...part} />
      <BriefTermsPart {...part} />
      <BriefContactPart {...part} />
      <div className="border-t border-line pt-6">
        <SubmitButton pendingLabel={text.pending}>{text.submit}</SubmitButton>
        <p className="mt-4 max-w-measure text-small text-ink-2">{text.next}</p>
      </div>
    </form>
  );
}
