import { describe, expect, test } from 'vitest';
import { notSureKey, optionKey, pickingKey } from '@/components/assessment/answer-keys';
import { bankVersions } from '@/lib/domain/assessment/question-ids';
import { questionsOf } from '@/lib/domain/assessment/questions';

describe('A01 the keys of answers', () => {
  test.each(bankVersions)('every option of %s has a key of its own', (bank) => {
    for (const { id, options } of questionsOf(bank)) {
      const keys = options.map((_, index) => optionKey(index));
      expect(keys, id).not.toContain(undefined);
      expect(new Set([...keys, notSureKey]).size, id).toBe(options.length + 1);
    }
  });

  test('digits come first, then letters, in either case', () => {
    expect([0, 8, 9, 11].map(optionKey)).toEqual(['1', '9', 'a', 'c']);
    expect(['1', '0', 'a', 'C'].map(pickingKey)).toEqual(['1', '0', 'a', 'c']);
    expect(['d', 'Enter', ' ', '"]'].map(pickingKey)).toEqual([null, null, null, null]);
  });
});
