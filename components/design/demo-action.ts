'use client';

import type { FormState } from '@/lib/shared/form-state';

/** Answers as an act of the portal would, in the browser and without doing anything: says the form's `message`. */
export async function demoAction(_previous: FormState, form: FormData): Promise<FormState> {
  const said = form.get('message');
  return Promise.resolve({ status: 'done', message: typeof said === 'string' ? said : undefined });
}
