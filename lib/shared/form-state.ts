/** What a person typed, by field name, so that a refused form can be shown again as it was. */
export type FormValues = Record<string, string | string[]>;

/**
 * The one shape every form action answers with.
 * `values` never holds a password: the wrapper drops fields it is told are secret.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'invalid'; message: string; fieldErrors: Record<string, string>; values: FormValues }
  /** `code` is the refusal's code of `lib/errors.ts`, for callers that try again by themselves. */
  | { status: 'error'; message: string; values: FormValues; code?: string }
  /** `href` says where to go on, for callers that go there themselves. */
  | { status: 'done'; message?: string; href?: string };

/** The state of a form that has not been sent yet. */
export const idleForm: FormState = { status: 'idle' };

/** A form action as React's `useActionState` wants it; pages hand these to components as props. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** The text a field should show: what was typed if the form came back, else `initial`. */
export function typedValue(state: FormState, field: string, initial = ''): string {
  if (state.status !== 'invalid' && state.status !== 'error') return initial;
  const value = state.values[field];
  if (value === undefined) return '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** The choices a field with several values should show as picked. */
export function typedValues(state: FormState, field: string, initial: readonly string[] = []): string[] {
  if (state.status !== 'invalid' && state.status !== 'error') return [...initial];
  const value = state.values[field];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The sentence under a field, if the last attempt was refused because of it. */
export function fieldError(state: FormState, field: string): string | undefined {
  return state.status === 'invalid' ? state.fieldErrors[field] : undefined;
}
