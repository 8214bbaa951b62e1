import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseAnswersDocument } from '@/lib/domain/assessment/answers';
import { bankVersions } from '@/lib/domain/assessment/question-ids';
import { documents } from '../model/documents';

function problemsOf(input: unknown): string[] {
  const parsed = parseAnswersDocument(input);
  return parsed.ok ? [] : parsed.problems;
}

const part = (name: string, more: object = {}): object => ({ name, share: 'small', answers: {}, ...more });
const withAnswers = (answers: object): object => ({ bank: 'v1', answers });
const withParts = (components: unknown): object => ({ bank: 'v1', answers: {}, components });

describe('a lawful document', () => {
  property.prop([fc.constantFrom(...bankVersions).chain((bank) => documents({ bank }))], { numRuns: 200 })(
    'is returned as it was, whatever its bank (A29)',
    (document) => {
      expect(parseAnswersDocument(document)).toEqual({ ok: true, document });
    },
  );

  test('A29 bank v2 takes its own questions and options', () => {
    const answers = { 'team-size': '5-20', 'pain-cause': 'hiring', host: 'go-only-plugin' };
    expect(problemsOf({ bank: 'v2', answers })).toEqual([]);
  });

  test('trims and composes the names of parts', () => {
    expect(parseAnswersDocument(withParts([part('  Cafe\u0301 ')]))).toMatchObject({
      ok: true,
      document: { components: [{ name: 'Café' }] },
    });
  });

  test('A01 takes "not sure" on every question, the list of parts included', () => {
    expect(
      problemsOf(
        withAnswers({ target: 'unknown', mandate: 'unknown', priorities: 'unknown', components: 'unknown' }),
      ),
    ).toEqual([]);
  });

  test('A06 takes no priority at all', () => {
    expect(problemsOf(withAnswers({ priorities: [] }))).toEqual([]);
  });
});

describe('every problem is one line that says where and what', () => {
  test.each([
    [null, 'document: expected an object, got null'],
    [[], 'document: expected an object, got a list'],
    ['text', 'document: expected an object, got "text"'],
    [{ answers: {} }, 'bank: is missing, got nothing; use one of v1, v2'],
    [{ bank: 'v1' }, 'answers: is missing; expected an object'],
    [{ bank: 'v3', answers: {} }, 'bank: unknown option "v3"; use one of v1, v2'],
    [withAnswers({ 'team-size': '5-20' }), 'answers: bank "v1" has no question "team-size"'],
    [
      withAnswers({ host: 'go-only-plugin' }),
      'answers.host: unknown option "go-only-plugin"; use one of kubernetes-terraform, go-program, rust-program, c-or-scripting-host, jvm-or-dotnet-host, none, unknown',
    ],
    [
      withParts([part('a', { answers: { host: 'rust-only-plugin' } })]),
      'components[0].answers.host: unknown option "rust-only-plugin"; use one of kubernetes-terraform, go-program, rust-program, c-or-scripting-host, jvm-or-dotnet-host, none, unknown',
    ],
    [{ bank: 'v1', answers: {}, extra: 1 }, 'document: unknown field "extra"'],
    [withAnswers({ colour: 'red' }), 'answers: unknown question "colour"'],
    [withAnswers({ toString: 'x' }), 'answers: unknown question "toString"'],
    [
      withAnswers({ memory: 'lots' }),
      'answers.memory: unknown option "lots"; use one of free, 128-512-mb, 16-128-mb, under-16-mb, unknown',
    ],
    [
      withAnswers({ exposure: 3 }),
      'answers.exposure: expected text, got 3; use one of low, medium, high, unknown',
    ],
    [
      withAnswers({ exposure: null }),
      'answers.exposure: expected text, got null; use one of low, medium, high, unknown',
    ],
    [
      withAnswers({ exposure: ['low'] }),
      'answers.exposure: expected text, got a list; use one of low, medium, high, unknown',
    ],
    [
      withAnswers({ mandate: 'none' }),
      'answers.mandate: expected a list of options or "unknown", got "none"',
    ],
    [withAnswers({ mandate: [] }), 'answers.mandate: is an empty list; use ["none"]'],
    [
      withAnswers({ mandate: ['none', 'go-required'] }),
      'answers.mandate: says "none" together with another mandate',
    ],
    [withAnswers({ priorities: ['latency', 'latency'] }), 'answers.priorities: names one option twice'],
    [
      withAnswers({ priorities: ['latency', 'run-cost', 'correctness', 'longevity'] }),
      'answers.priorities: at most 3 entries',
    ],
    [withAnswers({ components: [] }), 'answers.components: expected text, got a list; use "unknown"'],
    [withParts('unknown'), 'components: expected a list, got "unknown"'],
    [withParts([part('')]), 'components[0].name: is empty'],
    [withParts([part('x'.repeat(61))]), 'components[0].name: is too long'],
    [withParts([part('a\u0000b')]), 'components[0].name: holds characters that are not allowed'],
    [withParts([part('API'), part('api ')]), 'components: gives two parts the same name'],
    [withParts(Array.from({ length: 7 }, (_, at) => part(`part ${at}`))), 'components: at most 6 entries'],
    [
      withParts([part('a', { answers: { situation: 'new-system' } })]),
      'components[0].answers: unknown question "situation"',
    ],
    [
      withParts([part('a', { boundary: 'wire' })]),
      'components[0].boundary: unknown option "wire"; use one of none, rpc, queue, shared-process',
    ],
    [
      withParts([{ name: 'a', answers: {} }]),
      'components[0].share: is missing, got nothing; use one of small, medium, large',
    ],
  ])('%j', (input, line) => {
    expect(problemsOf(input)).toEqual([line]);
  });

  test('a poisoned key is an unknown question like any other', () => {
    const input: unknown = JSON.parse(
      '{"bank":"v1","answers":{"__proto__":{"target":"server"},"constructor":1}}',
    );
    expect(problemsOf(input)).toEqual([
      'answers: unknown question "__proto__"',
      'answers: unknown question "constructor"',
    ]);
  });

  test('all of them are named at once', () => {
    const input = {
      bank: 'v9',
      answers: { target: 'moon', exposure: 1, who: 2 },
      components: [part('a', { share: 'huge' })],
    };
    expect(problemsOf(input)).toHaveLength(5);
  });

  test('nothing that was typed can break a line or a terminal', () => {
    const lines = problemsOf(withAnswers({ '\u001b[31m\nred': 1, target: `\u001b[2J\n${'x'.repeat(500)}` }));
    for (const line of lines) expect(line).toMatch(/^[\x20-\x7e…]{1,260}$/);
    expect(lines).toHaveLength(2);
  });
});

describe('a document cannot be a bomb', () => {
  test('a hundred thousand unknown keys give a bounded number of lines', () => {
    const answers = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key-${at}`, 1]));
    const lines = problemsOf(withAnswers(answers));
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('and 99900 more problems');
  });

  test('a list of half a million entries gives one line', () => {
    expect(problemsOf(withAnswers({ mandate: Array.from({ length: 500_000 }, () => 1) }))).toEqual([
      'answers.mandate: at most 5 entries',
    ]);
  });

  property.prop([fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true })], {
    numRuns: 500,
  })('any value at all gives lines, never an exception', (input) => {
    for (const line of problemsOf(input)) expect(line).not.toContain('\n');
  });
});
