import { expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { formatScoreTowards, formatTowards } from '@/lib/shared/format-towards';
import { plumbLineText } from '@/lib/text/en/plumb-line';
import { readTenths } from '../../support/read-points';

test('N02 points name the language they speak for and have no sign', () => {
  expect(formatScoreTowards(0.1234, plumbLineText)).toBe('12.3 to Rust');
  expect(formatScoreTowards(-0.056, plumbLineText)).toBe('5.6 to Go');
  expect(formatScoreTowards(1, plumbLineText)).toBe('100.0 to Rust');
});

test('N02 what rounds to nothing is even', () => {
  expect(formatScoreTowards(0, plumbLineText)).toBe('even');
  expect(formatScoreTowards(-0.0004, plumbLineText)).toBe('even');
});

property.prop([fc.integer({ min: -1000, max: 1000 })])('N02 a reader gets the same number back', (tenths) => {
  expect(readTenths(formatTowards(tenths, plumbLineText))).toBe(tenths);
});
