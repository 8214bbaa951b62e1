import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseCases } from '@/lib/domain/record/parse-cases';
import { documents } from '../model/documents';

const problemsOf = (input: unknown): string[] => {
  const parsed = parseCases(input);
  return parsed.ok ? [] : parsed.problems;
};
const good = { id: 'turbo', chosen: 'rust', answers: { target: 'cli' } };

describe('N29 cases of a backtest are read strictly', () => {
  test('answers, parts and the bank; notes of other people are ignored', () => {
    const part = { name: 'engine', share: 'small', answers: { workload: 'compute-kernel' } };
    const input = [
      { ...good, bank: 'v1', note: 'coded twice', source: { url: 'https://example.org' } },
      { id: ' two ', chosen: 'both', answers: {}, components: [part] },
    ];
    expect(parseCases(input)).toEqual({
      ok: true,
      cases: [
        { id: 'turbo', chosen: 'rust', document: { bank: 'v1', answers: { target: 'cli' } } },
        { id: 'two', chosen: 'both', document: { bank: 'v1', answers: {}, components: [part] } },
      ],
    });
  });

  property.prop([fc.array(documents({ parts: [0, 3] }), { minLength: 1, maxLength: 4 })], { numRuns: 50 })(
    'any lawful document is kept as it is',
    (list) => {
      const input = list.map((document, at) => ({ id: `case-${at}`, chosen: 'go', ...document }));
      expect(parseCases(input)).toEqual({
        ok: true,
        cases: list.map((document, at) => ({ id: `case-${at}`, chosen: 'go', document })),
      });
    },
  );

  test.each<[string, unknown, (string | RegExp)[]]>([
    ['no list', { cases: [] }, ['expected a list of cases']],
    ['no cases', [], ['the list holds no cases']],
    [
      'no objects',
      [null, 'x', [good]],
      ['cases[0]: expected an object', 'cases[1]: expected an object', 'cases[2]: expected an object'],
    ],
    [
      'an unknown choice',
      [{ ...good, chosen: 'zig' }],
      ['cases[0] (turbo): chosen: unknown option "zig"; use one of go, rust, both'],
    ],
    [
      'another bank',
      [{ ...good, bank: 'v3' }],
      ['cases[0] (turbo): bank: unknown option "v3"; use one of v1, v2'],
    ],
    ['no id', [{ ...good, id: undefined }], ['cases[0]: id: is missing; expected text']],
    [
      'no answers',
      [{ ...good, answers: undefined }],
      ['cases[0] (turbo): answers: is missing; expected an object'],
    ],
    [
      'an unknown question',
      [good, { ...good, id: 'b', answers: { colour: 'red' } }],
      ['cases[1] (b): answers: unknown question "colour"'],
    ],
    [
      'an unknown option',
      [{ ...good, answers: { target: 'moon' } }],
      [/^cases\[0\] \(turbo\): answers\.target: unknown option "moon"; use one of server, /],
    ],
    [
      'parts that are no list',
      [{ ...good, components: 3 }],
      ['cases[0] (turbo): components: expected a list, got 3'],
    ],
    ['an id used before', [good, { ...good, id: ' turbo' }], ['cases[1] (turbo): has the id of cases[0]']],
    ['an id that is not safe to print', [{ ...good, id: 'x\u001b[31m', answers: {} }], [/^cases\[0\]: id: /]],
  ])('%s', (_, input, lines) => {
    expect(problemsOf(input)).toEqual(
      lines.map((line) => (typeof line === 'string' ? line : (expect.stringMatching(line) as string))),
    );
  });

  test('lists a bounded number of problems and counts the rest', () => {
    const problems = problemsOf(
      Array.from({ length: 250 }, (_, at) => ({ ...good, id: `${at}`, chosen: 1 })),
    );
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('and 150 more problems');
  });

  property.prop([fc.anything()])('says what is wrong with anything, and never throws', (input) => {
    const parsed = parseCases(input);
    if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
  });

  property.prop([fc.array(fc.record({ id: fc.anything(), chosen: fc.anything(), answers: fc.anything() }))])(
    'a problem is one printable line',
    (input) => {
      for (const line of problemsOf(input)) expect(line).toMatch(/^[\x20-\x7e…]+$/);
    },
  );
});
