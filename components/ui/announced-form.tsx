'use client';

import type { ComponentProps } from 'react';
import type { FormAction, FormState } from '@/lib/shared/form-state';
import { ActForm } from './act-form';
import { toasts } from './toasts';
import { useScripted } from './use-scripted';

/**
 * An `ActForm` whose success is told by the page's `ToastRegion`, for acts that take away the place where the form
 * stands. Without scripts it is the same form, and the page that comes back shows what changed.
 */
export function AnnouncedForm({ action, ...rest }: ComponentProps<typeof ActForm>) {
  const scripted = useScripted();
  return <ActForm action={scripted ? announcing(action) : action} {...rest} />;
}

/** Speaks before the page is drawn anew, because the form may not be there any more afterwards. */
function announcing(action: FormAction): FormAction {
  return async (previous, form): Promise<FormState> => {
    const next = await action(previous, form);
    if (next.status !== 'done' || !next.message) return next;
    toasts.add({ title: next.message });
    return { ...next, message: undefined };
  };
}
