import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { typedValue } from '@/lib/shared/form-state';
import { BriefContactPart } from './brief-contact-part';
import type { BriefPartProps } from './brief-fields';
import { BriefPeoplePart } from './brief-people-part';
import { BriefTermsPart } from './brief-terms-part';
import { BriefWorkPart } from './brief-work-part';

export type BriefPartsProps = BriefPartProps & {
  /** The report it was filled in from; empty without one. */
  reportId: string;
  /** Makes sending the form twice the same as sending it once. */
  idempotencyKey: string;
};

/** What stands in the form of a brief: what was refused, four parts, one sending. */
export function BriefParts({ reportId, idempotencyKey, ...part }: BriefPartsProps) {
  const { state, text } = part;
  return (
    <>
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
    </>
  );
}
