import { describe, expect, test } from 'vitest';
import { formValues } from '@/lib/shared/form-data';
import { fieldError, typedValue, typedValues, type FormState } from '@/lib/shared/form-state';

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('formValues (P24)', () => {
  test('a name ending in [] is always a list, any other name one text', () => {
    expect(formValues(form(['a', '1'], ['b[]', '2'], ['b[]', '3'], ['c[]', '4'], ['a', '5']))).toEqual({
      a: '5',
      b: ['2', '3'],
      c: ['4'],
    });
  });

  test("leaves out React's own fields and files", () => {
    const data = form(['$ACTION_ID_1', ''], ['a', '1']);
    data.append('file', new Blob(['x']), 'x.txt');
    expect(formValues(data)).toEqual({ a: '1' });
  });

  test('cannot be made to touch the prototype', () => {
    const values = formValues(form(['__proto__', 'x'], ['constructor[]', 'y']));
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(Object.keys(values ?? {})).toEqual(['__proto__', 'constructor']);
  });

  test('is null for a form larger than any of ours', () => {
    expect(formValues(form(['a', 'x'.repeat(256 * 1024 + 1)]))).toBeNull();
    expect(
      formValues(form(...Array.from({ length: 301 }, (_, i): [string, string] => [`f${i}`, '']))),
    ).toBeNull();
  });
});

describe('what was typed (H03)', () => {
  const refused: FormState = {
    status: 'invalid',
    message: 'no',
    fieldErrors: { name: 'Please fill this in.' },
    values: { name: 'Ada', days: ['1', '2'] },
  };

  test('is shown again after a refusal', () => {
    expect(typedValue(refused, 'name', 'before')).toBe('Ada');
    expect(typedValues(refused, 'days')).toEqual(['1', '2']);
    expect(fieldError(refused, 'name')).toBe('Please fill this in.');
  });

  test('a box that was not ticked stays empty, whatever it began with', () => {
    expect(typedValue(refused, 'other', 'before')).toBe('');
    expect(typedValues(refused, 'other', ['before'])).toEqual([]);
  });

  test('a fresh form shows what it begins with', () => {
    expect(typedValue({ status: 'idle' }, 'name', 'before')).toBe('before');
    expect(fieldError({ status: 'idle' }, 'name')).toBeUndefined();
  });
});
