'use client';

import { useActionState } from 'react';
import { announcing } from '@/components/ui/announcing';
import { ChoiceList } from '@/components/ui/choice-list';
import type { Choice } from '@/components/ui/choice-row';
import { FormProblems } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { useScripted } from '@/components/ui/use-scripted';
import { fieldError, idleForm, typedValue, type FormAction } from '@/lib/shared/form-state';
import type { challengeText } from '@/lib/text/en/challenge';

type DecisionFormProps = {
  action: FormAction;
  challengeId: string;
  choices: readonly Choice[];
  /** Most characters per field. */
  limits: { reason: number; note: number };
  text: (typeof challengeText)['desk']['form'];
};

/** Decides a challenge: yes, in part or no, why, and what only colleagues read (N25). */
export function DecisionForm({ action, challengeId, choices, limits, text }: DecisionFormProps) {
  const scripted = useScripted();
  // Once published, the facts stand where the form was; the message outlives it.
  const [state, send] = useActionState(scripted ? announcing(action) : action, idleForm);
  const decision = typedValue(state, 'decision');
  return (
    <form action={send} className="flex flex-col gap-6" noValidate>
      <FormProblems state={state} title={text.problems} />
      <input type="hidden" name="challenge" value={challengeId} />
      <ChoiceList
        // A reset form forgets what was picked, so a new answer draws it anew.
        key={decision}
        name="decision"
        legend={text.legend}
        hideLegend
        choices={choices}
        defaultValue={decision}
        error={fieldError(state, 'decision')}
        required
      />
      <TextArea
        name="reason"
        label={text.reason.label}
        help={text.reason.help}
        maxLength={limits.reason}
        required
        dense
        defaultValue={typedValue(state, 'reason')}
        error={fieldError(state, 'reason')}
      />
      <TextArea
        name="note"
        label={text.note.label}
        mark={text.optional}
        help={text.note.help}
        maxLength={limits.note}
        dense
        className="field-sizing-content min-h-20"
        defaultValue={typedValue(state, 'note')}
        error={fieldError(state, 'note')}
      />
      <div>
        <p className="mb-3 text-small text-ink-2">{text.final}</p>
        <SubmitButton size="dense" pendingLabel={text.pending}>
          {text.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
