import { areRowsNamed } from '@/lib/domain/assessment/part-rows';
import { formValues } from '@/lib/shared/form-data';
import type { FormValues } from '@/lib/shared/form-state';
import type { FieldWords } from './step-words';

/** The names and values a form would send, as text, without the framework's own. */
export function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, value]] : [],
  );
}

/** Fields as the values that a form is drawn with. */
export function valuesOf(fields: readonly (readonly [string, string])[]): FormValues {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return formValues(form) ?? {};
}

/** Whether a form holds an answer at all. */
export function holdsAnswer(kind: FieldWords['kind'], values: FormValues): boolean {
  return (kind === 'components' ? values.parts : values.answer) !== undefined;
}

/** Whether an answer is complete enough to be saved while it is still being given. */
export function isSavable(kind: FieldWords['kind'], values: FormValues): boolean {
  if (!holdsAnswer(kind, values)) return false;
  return kind !== 'components' || values.parts !== 'listed' || areRowsNamed(values);
}
