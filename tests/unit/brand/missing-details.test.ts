import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultBrand, type Brand } from '@/lib/brand/default-brand';
import { missingDetails } from '@/lib/brand/missing-details';
import { getText } from '@/lib/text/catalogue';

const filled: Brand = {
  ...defaultBrand,
  operator: {
    ...defaultBrand.operator,
    legalName: 'Acme Ltd',
    address: ['1 Main Street'],
    email: 'a@acme.org',
  },
};
const details = (brand: Brand): string[] => missingDetails(brand).map(({ detail }) => detail);

describe('what the operator has still to fill in (H13)', () => {
  test('is everything at first and nothing in the end', () => {
    expect(details(defaultBrand)).toEqual(['legalName', 'address', 'email']);
    expect(details(filled)).toEqual([]);
    expect(details({ ...filled, operator: { ...filled.operator, address: [] } })).toEqual(['address']);
  });

  test('has words for readers and a documented setting for the operator', () => {
    const example = readFileSync(resolve(import.meta.dirname, '../../../.env.example'), 'utf8');
    for (const { detail, setting } of missingDetails(defaultBrand)) {
      expect(getText().legal.unfinished.details[detail]).not.toBe('');
      expect(example).toMatch(new RegExp(`^# ${setting}=`, 'm'));
    }
  });
});
