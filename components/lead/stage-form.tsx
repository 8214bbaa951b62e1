'use client';

import { useActionState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { FormProblems } from '@/components/ui/form-problems';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { fieldError, idleForm, typedValue, type FormAction } from '@/lib/shared/form-state';

/** A stage the lead may move to, with the label of its button. */
export type StageMove = { stage: string; label: string };

type StageFormProps = {
  action: FormAction;
  leadId: string;
  /** The version of the lead that the reader sees. */
  rowVersion: number;
  moves: readonly StageMove[];
  /** The reasons for losing a lead; null when it cannot be lost from here. */
  lostReasons: readonly { value: string; label: string }[] | null;
  text: { problems: string; moving: string; lose: string; loseReason: string; chooseReason: string };
};

/** One button for each stage a lead may move to; losing it asks for the reason (C25). */
export function StageForm({ action, leadId, rowVersion, moves, lostReasons, text }: StageFormProps) {
  const [state, send] = useActionState(action, idleForm);
  const reasonError = fieldError(state, 'reason');
  const seen = (
    <>
      <input type="hidden" name="leadId" value={leadId} />
      <input type="hidden" name="rowVersion" value={rowVersion} />
    </>
  );
  return (
    <div className="flex flex-col gap-3">
      <FormProblems state={state} title={text.problems} />
      {state.status === 'done' ? (
        <p role="status" className="text-small">
          {state.message}
        </p>
      ) : null}
      <form action={send} className="flex flex-wrap gap-2">
        {seen}
        {moves.map((move, index) => (
          <SubmitButton
            key={move.stage}
            name="to"
            value={move.stage}
            size="dense"
            variant={index === 0 ? 'primary' : 'secondary'}
          >
            {move.label}
          </SubmitButton>
        ))}
      </form>
      {lostReasons ? (
        <Disclosure summary={text.lose} open={reasonError !== undefined || undefined}>
          <form action={send} className="flex flex-col items-start gap-3">
            {seen}
            <input type="hidden" name="to" value="lost" />
            <SelectField
              // A reset form forgets what a list stood at, so a new answer draws it anew.
              key={typedValue(state, 'reason')}
              name="reason"
              label={text.loseReason}
              placeholder={text.chooseReason}
              options={lostReasons}
              defaultValue={typedValue(state, 'reason')}
              error={reasonError}
              dense
              wrapperClassName="w-full"
            />
            <SubmitButton variant="danger" size="dense" pendingLabel={text.moving}>
              {text.lose}
            </SubmitButton>
          </form>
        </Disclosure>
      ) : null}
    </div>
  );
}
