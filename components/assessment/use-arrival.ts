import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { FormValues } from '@/lib/shared/form-state';
import { fieldsOf, valuesOf } from './answer-fields';
import { sharedSender } from './shared-sender';

let visited = false;

/**
 * What happens once a question has arrived: an answer given before the scripts ran is saved, and a reader who
 * comes from another question is put at the heading, not left at a button that is gone.
 */
export function useArrival(
  form: RefObject<HTMLFormElement | null>,
  values: FormValues,
  save: () => void,
): void {
  const arrive = useEffectEvent(() => {
    if (form.current && !isDrawnAs(form.current, values)) save();
    else sharedSender.arrive(Object.keys(values).length > 0);
    if (visited) form.current?.querySelector('h1')?.focus({ preventScroll: true });
    visited = true;
  });
  useEffect(() => arrive(), []);
}

function isDrawnAs(form: HTMLFormElement, values: FormValues): boolean {
  const shown = valuesOf(fieldsOf(form));
  return ['answer', 'parts'].every((name) => String(shown[name] ?? '') === String(values[name] ?? ''));
}
