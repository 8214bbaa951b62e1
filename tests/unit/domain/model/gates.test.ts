import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Answers, ComponentInput } from '@/lib/domain/assessment/answers-document';
import type { Bank, Condition, Gate } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { confidenceCapOf, exclusionsOf, gateResults } from '@/lib/domain/model/gates';
import { holds, openQuestions } from '@/lib/domain/model/kleene';
import { partsOf, type Part } from '@/lib/domain/model/parts';
import type { GateState } from '@/lib/domain/model/result';

function partsWith(answers: Answers, components?: ComponentInput[]): Part[] {
  return partsOf({ bank: 'v1', answers, ...(components ? { components } : {}) }, bankV1.split);
}

const partWith = (answers: Answers): Part => partsWith(answers)[0] as Part;

/** A condition that holds, does not hold, or is open in a part that answers only `exposure`. */
const conditionOf: Record<GateState, Condition> = {
  true: { question: 'exposure', is: ['high', 'medium'] },
  false: { question: 'exposure', is: ['low'] },
  unknown: { question: 'memory', is: ['free'] },
};
const part = partWith({ exposure: 'high' });
const states = ['false', 'unknown', 'true'] as const;
const state = fc.constantFrom(...states);

describe('conditions in three values (N07)', () => {
  test.each(states)('a question can be %s', (expected) => {
    expect(holds(conditionOf[expected], part)).toBe(expected);
  });

  property.prop([fc.array(state, { minLength: 1, maxLength: 4 })], { numRuns: 100 })(
    '"all" is the least of its conditions, "any" the most',
    (given) => {
      const ranks = given.map((each) => states.indexOf(each));
      const conditions = given.map((each) => conditionOf[each]);
      expect(holds({ all: conditions }, part)).toBe(states[Math.min(...ranks)]);
      expect(holds({ any: conditions }, part)).toBe(states[Math.max(...ranks)]);
    },
  );

  test.each<[GateState, GateState]>([
    ['true', 'false'],
    ['false', 'true'],
    ['unknown', 'unknown'],
  ])('"not" turns %s into %s', (given, expected) => {
    expect(holds({ not: conditionOf[given] }, part)).toBe(expected);
  });

  test('one of several mandates is enough', () => {
    const condition: Condition = { question: 'mandate', is: ['go-required'] };
    expect(holds(condition, partWith({ mandate: ['certified-toolchain', 'go-required'] }))).toBe('true');
    expect(holds(condition, partWith({ mandate: ['certified-toolchain'] }))).toBe('false');
    expect(holds(condition, partWith({ mandate: 'unknown' }))).toBe('unknown');
  });

  test('a question that does not matter for the part cannot hold', () => {
    const condition: Condition = { question: 'host', is: ['go-program'] };
    expect(holds(condition, partWith({ target: 'os-kernel', host: 'go-program' }))).toBe('false');
    expect(holds(condition, partWith({ target: 'os-kernel' }))).toBe('false');
  });

  test('the open questions are named in the order they stand', () => {
    const { true: met, unknown: open } = conditionOf;
    const other: Condition = { question: 'compute', is: ['small'] };
    expect(openQuestions({ all: [met, open, { not: other }] }, part)).toEqual(['memory', 'compute']);
    expect(openQuestions({ any: [other, met, open] }, part)).toEqual(['compute', 'memory']);
    expect(openQuestions(met, part)).toEqual([]);
  });
});

/** Some gate that closes on one condition. */
function gateOn(when: Condition, changed: Partial<Gate> = {}): Gate {
  return {
    id: 'kernel-space',
    excludes: 'go',
    when,
    question: 'target',
    lift: 'kernel-space',
    reversible: false,
    claims: ['a-claim'],
    ...changed,
  };
}

const bankWith = (...gates: Gate[]): Bank => ({ ...bankV1, gates });

describe('gates over a whole system (N07)', () => {
  const high = { question: 'exposure', is: ['high'] } as const;
  const systemOf = (...exposures: string[]): Part[] =>
    partsWith(
      {},
      exposures.map((exposure, at) => ({ name: `part ${at}`, share: 'small', answers: { exposure } })),
    );

  test.each<[string[], GateState, string[]]>([
    [['low', 'low'], 'false', []],
    [['low', 'unknown'], 'unknown', []],
    [['high', 'unknown'], 'true', ['part 0']],
    [['high', 'high'], 'true', ['part 0', 'part 1']],
  ])('parts that are %j make it %s', (exposures, expected, names) => {
    const [result] = gateResults(bankWith(gateOn(high)), systemOf(...exposures));
    expect(result).toMatchObject({ state: expected, parts: names });
  });

  test('a system without parts has none to name', () => {
    expect(gateResults(bankWith(gateOn(high)), [part])).toEqual([
      {
        id: 'kernel-space',
        excludes: 'go',
        state: 'true',
        question: 'target',
        lift: 'kernel-space',
        reversible: false,
        claims: ['a-claim'],
        parts: [],
      },
    ]);
  });

  test('an open one asks for the first answer that is missing, whichever part it is missing in', () => {
    const both: Condition = { all: [high, { question: 'memory', is: ['free'] }] };
    expect(gateResults(bankWith(gateOn(both)), [part])[0]?.question).toBe('memory');
    expect(gateResults(bankWith(gateOn(high)), systemOf('low', 'unknown'))[0]?.question).toBe('exposure');
  });

  test('a closed one asks for what the bank says, even where it is open for another part', () => {
    expect(gateResults(bankWith(gateOn(high)), systemOf('high', 'unknown'))[0]?.question).toBe('target');
  });

  test('they come in order of their ids', () => {
    const gates = [gateOn(high, { id: 'rust-mandated' }), gateOn(high), gateOn(high, { id: 'go-mandated' })];
    expect(gateResults(bankWith(...gates), [part]).map(({ id }) => id)).toEqual([
      'go-mandated',
      'kernel-space',
      'rust-mandated',
    ]);
  });

  test('only closed gates exclude, and "not yet" is no lasting exclusion', () => {
    const gates = [
      gateOn(conditionOf.true),
      gateOn(conditionOf.true, { excludes: 'rust', reversible: true }),
    ];
    expect(exclusionsOf(gates, part)).toEqual({
      excluded: new Set(['go', 'rust']),
      lasting: new Set(['go']),
    });
    const others = [gateOn(conditionOf.unknown), gateOn(conditionOf.false, { excludes: 'rust' })];
    expect(exclusionsOf(others, part)).toEqual({ excluded: new Set(), lasting: new Set() });
  });

  test('property 17: only an open gate caps what may be shown, and only for the language it could exclude', () => {
    const bank = bankWith(gateOn(conditionOf.unknown), gateOn(conditionOf.true, { excludes: 'rust' }));
    expect(confidenceCapOf(bank, gateResults(bank, [part]))).toEqual({ go: bank.parameters.openGateCap });
    const settled = bankWith(gateOn(conditionOf.true), gateOn(conditionOf.false));
    expect(confidenceCapOf(settled, gateResults(settled, [part]))).toBeNull();
  });
});
