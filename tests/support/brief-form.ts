import { randomUUID } from 'node:crypto';
import { newFormStamp } from '@/lib/actions/form-guard';
import { formOf } from './request';

type Fields = Record<string, string | readonly string[]>;

/** A brief as a browser sends it: the least that is required, drawn ten seconds ago, with what a test changes. */
export function briefForm(changes: Fields = {}): FormData {
  return formOf({
    report: '',
    key: randomUUID(),
    day: '',
    extra: '',
    stamp: newFormStamp('brief', 10),
    contactName: 'Ada Byron',
    workEmail: `${randomUUID()}@company.test`,
    company: 'Analytical Engines',
    country: 'GB',
    consentRequest: 'yes',
    ...changes,
  });
}
