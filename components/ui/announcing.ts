import type { FormAction, FormState } from '@/lib/shared/form-state';
import { toasts } from './toasts';

/**
 * An action whose success is told by the page's `ToastRegion`. It speaks before the page is drawn anew, because the
 * form may not be there any more afterwards.
 */
export function announcing(action: FormAction): FormAction {
  return async (previous, form): Promise<FormState> => {
    const next = await action(previous, form);
    if (next.status !== 'done' || !next.message) return next;
    toasts.add({ title: next.message });
    return { ...next, message: undefined };
  };
}
