import { useMemo } from 'react';
import { FormProblems } from '@/components/ui/form-problems';
import { GuardFields } from '@/components/ui/guard-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { trapField } from '@/lib/domain/trap-field';
import { message } from '@/lib/shared/message';
import { typedValue, type FormState } from '@/lib/shared/form-state';
import { BriefContactPart } from './brief-contact-part';
import type { BriefPartProps, BriefText } from './brief-fields';
import { BriefPeoplePart } from './brief-people-part';
import { BriefTermsPart } from './brief-terms-part';
import { BriefWorkPart } from './brief-work-part';

export type BriefPartsProps = BriefPartProps & {
  /** The report it was filled in from; empty without one. */
  reportId: string;
  /** Makes sending the form twice the same as sending it once. */
  idempotencyKey: string;
  /** When the form was drawn, signed. */
  stamp: string;
};

/** What stands in the form of a brief: what was refused, four parts, one sending. */
export function BriefParts({ reportId, idempotencyKey, stamp, ...part }: BriefPartsProps) {
  const { state, text } = part;
  const { day } = part.initial;
  const problems = useMemo(() => withLabels(state, text), [state, text]);
  return (
    <>
      <FormProblems state={problems} title={text.notSent} />
      <input type="hidden" name="report" value={reportId} />
      <input type="hidden" name="key" value={typedValue(state, 'key', idempotencyKey)} />
      <input type="hidden" name="day" value={typedValue(state, 'day', typeof day === 'string' ? day : '')} />
      <GuardFields trap={trapField} stamp={typedValue(state, 'stamp', stamp)} label={text.trap} />
      <BriefWorkPart {...part} />
      <BriefPeoplePart {...part} />
      <BriefTermsPart {...part} />
      <BriefContactPart {...part} />
      <div className="border-t border-line pt-6">
        <SubmitButton pendingLabel={text.pending}>{text.submit}</SubmitButton>
        <p className="mt-4 max-w-measure text-small text-ink-2">{text.next}</p>
      </div>
    </>
  );
}

/** Away from its field, a sentence has to say which one it is about. */
function withLabels(state: FormState, { fields, problemIn }: BriefText): FormState {
  if (state.status !== 'invalid') return state;
  const labels: Partial<Record<string, { label: string }>> = fields;
  const fieldErrors = Object.entries(state.fieldErrors).map(([field, problem]) => {
    const label = labels[field]?.label;
    return [field, label === undefined ? problem : message(problemIn, { field: label, problem })];
  });
  return { ...state, fieldErrors: Object.fromEntries(fieldErrors) as Record<string, string> };
}
