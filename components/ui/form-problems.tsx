'use client';

import { useMemo } from 'react';
import type { FormState } from '@/lib/shared/form-state';
import { ErrorSummary } from './error-summary';

/** What a sent form was refused for, above the form. Draws nothing while there is nothing to say. */
export function FormProblems({ state, title }: { state: FormState; title: string }) {
  // A new object with each answer, so that the same refusal twice takes the focus twice.
  const errors = useMemo(() => (state.status === 'invalid' ? { ...state.fieldErrors } : {}), [state]);
  if (state.status !== 'invalid' && state.status !== 'error') return null;
  return <ErrorSummary title={title} message={state.message} errors={errors} />;
}
