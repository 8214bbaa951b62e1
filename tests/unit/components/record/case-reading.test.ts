import { expect, test } from 'vitest';
import { caseReading } from '@/components/record/case-reading';
import { words } from './words';

test.each([
  [{ how: 'page', on: '2026-11-30' }, 'Read at this address on 30 November 2026.'],
  [{ how: 'page', on: null }, 'Read at this address, on a day that was not noted.'],
  [
    { how: 'copy', on: '2026-11-30', at: 'a mirror' },
    'Read in a copy on 30 November 2026. What was read: a mirror.',
  ],
  [
    { how: 'second-hand', on: null, at: 'a report' },
    'Not read itself; reports on it were read, on a day that was not noted. What was read: a report.',
  ],
] as const)('N29 how a source was read: %j', (reading, sentence) => {
  expect(caseReading(reading, words.record)).toBe(sentence);
});
