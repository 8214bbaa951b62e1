import { describe, expect, test } from 'vitest';
import { inputProblems } from '@/lib/domain/text-input';
import { message } from '@/lib/shared/message';
import { briefText } from '@/lib/text/en/brief';

/** Values for every parameter that a pattern of this area may have. */
const values = {
  number: 1,
  skill: 'Tokio',
  skills: 'Tokio',
  related: 'Tower',
  first: 'Go',
  second: 'Rust',
  hours: 3,
  less: 1,
  question: 'q',
  questions: 'q',
  reference: 'PL-1',
  email: 'a@b.c',
  eligible: 2,
  considered: 3,
  place: 1,
  from: 1,
  to: 2,
  score: 70,
  low: 1,
  high: 2,
  company: 1,
  developer: 2,
  fit: 'x',
  total: 1,
  points: 1,
  most: 2,
  lost: 1,
  date: '1 May',
  rate: '€1',
  level: 2,
  asked: '$1',
  converted: '€1',
  percent: 5,
  days: 3,
  version: 'v',
  field: 'People',
  problem: 'Too many.',
  amount: '€1,500',
  former: 'Asia/Calcutta',
  zone: 'Asia/Kolkata',
};

function patterns(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => patterns(child, `${path}.${key}`));
}

describe('the sentences of the brief (H02)', () => {
  test.each([...patterns(briefText, 'brief')])(
    '%s is a pattern that can be filled, without an exclamation mark',
    (_path, pattern) => {
      expect(message(pattern, values)).not.toMatch(/[{}!]/u);
    },
  );

  test('problems of fields are keys that a schema can give', () => {
    const known = new Set<string>(Object.values(inputProblems));
    for (const problems of Object.values(briefText.problems)) {
      expect(Object.keys(problems).filter((key) => !known.has(key))).toEqual([]);
    }
  });
});
