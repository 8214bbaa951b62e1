import { describe, expect, test } from 'vitest';
import { TypedAhead } from '@/components/assessment/typed-ahead';

describe('keys that are pressed while a question is on its way out (A01, A27)', () => {
  test('wait for the next question, in their order', () => {
    const ahead = new TypedAhead();
    for (const key of ['3', 'Enter', '1']) ahead.add('first', key, 0);
    expect(ahead.isWaiting('second')).toBe(true);
    ahead.queue('2', 10);
    expect([0, 1, 2, 3, 4].map(() => ahead.take('second', 20))).toEqual(['3', 'Enter', '1', '2', undefined]);
  });

  test('are never answered on the question where they were pressed', () => {
    const ahead = new TypedAhead();
    ahead.add('first', '3', 0);
    expect(ahead.isWaiting('first')).toBe(false);
    expect(ahead.take('first', 10)).toBeUndefined();
    expect(ahead.take('second', 10)).toBeUndefined();
  });

  test('after Enter those that are left belong to the question after', () => {
    const ahead = new TypedAhead();
    for (const key of ['3', 'Enter', '1']) ahead.add('first', key, 0);
    ahead.take('second', 10);
    ahead.take('second', 10);
    ahead.leave('second');
    expect(ahead.isWaiting('second')).toBe(false);
    expect(ahead.take('third', 20)).toBe('1');
  });

  test('are forgotten when no question came soon, and when the form came back with a problem', () => {
    const ahead = new TypedAhead();
    ahead.add('first', '3', 0);
    ahead.queue('4', 4_000);
    expect(ahead.take('second', 5_001)).toBeUndefined();
    ahead.add('first', '3', 6_000);
    ahead.forget();
    expect(ahead.take('second', 6_001)).toBeUndefined();
  });
});
