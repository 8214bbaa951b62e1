'use client';

import { useActionState } from 'react';
import { typedValues } from '@/lib/shared/form-data';
import { idleForm, type FormAction, type FormState } from '@/lib/shared/form-state';
import { sentenceOfRefusal } from '@/lib/shared/refusal-for-scripts';
import { useScripted } from './use-scripted';

/**
 * A form action that survives a lost connection and a refusal by the web server: instead of the error page the form
 * comes back as it was, with one sentence. Without scripts the browser posts the form to the server as usual.
 * @param onWayOn called when the form is taken and the answer leads to another page
 */
export function useSafeFormAction(
  action: FormAction,
  connectionLost: string,
  onWayOn?: () => void,
): [FormState, (form: FormData) => void] {
  const scripted = useScripted();
  const [posted, post] = useActionState(action, idleForm);
  const [sent, send] = useActionState(async (previous: FormState, form: FormData): Promise<FormState> => {
    try {
      return await action(previous, form);
    } catch (problem) {
      if (isWayOn(problem)) {
        onWayOn?.();
        throw problem;
      }
      const message = sentenceOfRefusal(problem) ?? connectionLost;
      return { status: 'error', message, values: typedValues(form) };
    }
  }, idleForm);
  return scripted ? [sent.status === 'idle' ? posted : sent, send] : [posted, post];
}

/** The framework redirects by throwing; that is no failure. */
function isWayOn(problem: unknown): boolean {
  return problem instanceof Error && 'digest' in problem && String(problem.digest).startsWith('NEXT_');
}
