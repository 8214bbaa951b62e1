import { expect, test } from 'vitest';
import { distinctAnswers } from '@/lib/domain/model/pooling/distinct-answers';

test('N05 each answer once, in alphabetical order, whoever gave it first', () => {
  expect(distinctAnswers([])).toEqual([]);
  expect(distinctAnswers(['medium', 'high', 'medium', 'low', 'high'])).toEqual(['high', 'low', 'medium']);
  expect(distinctAnswers(['low', 'medium', 'high'])).toEqual(['high', 'low', 'medium']);
  expect(distinctAnswers([['latency', 'hiring'], ['hiring'], ['latency', 'hiring']])).toEqual([
    ['hiring'],
    ['latency', 'hiring'],
  ]);
});
