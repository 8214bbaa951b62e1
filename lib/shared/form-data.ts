import type { FormValues } from './form-state';

/**
 * Most fields, and most characters in all, that one form may carry. The web server refuses a body of more bytes than
 * that before (lib/server/refuse-request.mjs).
 */
const mostFields = 300;
const mostCharacters = 256 * 1024;

/**
 * The text fields of a submitted form. A name that ends in `[]` always becomes a list under the name
 * without it; of any other name the last value counts. React's own `$ACTION…` fields are left out.
 * @returns null when the form is larger than any form of ours.
 */
export function formValues(form: FormData): FormValues | null {
  return readValues(form, mostFields, mostCharacters);
}

/** The same of a form of any size, for the browser, which gives back what it could not send. */
export function typedValues(form: FormData): FormValues {
  return readValues(form, Infinity, Infinity) ?? {};
}

function readValues(form: FormData, fieldLimit: number, characterLimit: number): FormValues | null {
  const values: FormValues = {};
  let fields = 0;
  let characters = 0;
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue;
    fields += 1;
    characters += name.length + value.length;
    if (fields > fieldLimit || characters > characterLimit) return null;
    put(values, name, value);
  }
  return values;
}

function put(values: FormValues, name: string, value: string): void {
  if (!name.endsWith('[]')) {
    Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  const key = name.slice(0, -2);
  const before = Object.hasOwn(values, key) ? values[key] : [];
  const list = Array.isArray(before) ? [...before, value] : [value];
  Object.defineProperty(values, key, { value: list, enumerable: true, configurable: true, writable: true });
}
