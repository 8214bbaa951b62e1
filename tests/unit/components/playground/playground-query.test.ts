import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { modelFields, overridesOf } from '@/components/playground/model-fields';
import { playgroundQuery, readPlayground } from '@/components/playground/playground-query';
import { criterionIds } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { sampleCaseIds } from '@/lib/domain/assessment/sample-cases';
import { customBank, nearestWithin } from '@/lib/domain/model/custom-bank';

const fields = modelFields(bankV1);
const read = (query: string) => readPlayground(fields, new URLSearchParams(query));

/** Some fields with numbers that can be set. */
const changes = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...fields), fc.double({ min: 0, max: 1, noNaN: true })).map(([field, share]) => {
      const { least, most } = field.bounds;
      return [field.name, nearestWithin(field.bounds, least + share * (most - least))] as const;
    }),
    { maxLength: 12, selector: ([name]) => name },
  )
  .map((entries) => Object.fromEntries(entries.filter(([name, value]) => releasedOf(name) !== value)));

function releasedOf(name: string): number | undefined {
  return fields.find((field) => field.name === name)?.released;
}

describe('N09 the address of a custom model', () => {
  test('every released number can be read back as no change, without a complaint', () => {
    const entries = fields.map(({ name, released }) => [name, String(released)] as const);
    expect(readPlayground(fields, entries)).toEqual({ caseId: sampleCaseIds[0], numbers: {}, problems: [] });
  });

  property.prop([changes, fc.constantFrom(...sampleCaseIds)])(
    'what an address says is what it was made from',
    (numbers, caseId) => {
      const state = read(playgroundQuery(fields, { caseId, numbers }));
      expect(state).toEqual({ caseId, numbers, problems: [] });
    },
  );

  test('what lies outside becomes the nearest that can be set, and is reported', () => {
    const { numbers, problems } = read('w.skill=9&w.latency=1.1&tau=-1');
    expect(numbers).toEqual({ 'w.skill': 5, tau: 0.5 });
    expect(problems).toEqual([
      { kind: 'outside', name: 'w.latency', given: '1.1', taken: 1 },
      { kind: 'outside', name: 'w.skill', given: '9', taken: 5 },
      { kind: 'outside', name: 'tau', given: '-1', taken: 0.5 },
    ]);
  });

  test('what is no number leaves the released one', () => {
    expect(read('delta=soon')).toMatchObject({
      numbers: {},
      problems: [{ kind: 'notNumber', name: 'delta', given: 'soon', taken: bankV1.parameters.delta }],
    });
  });

  test('an empty box is no change; a comma and a true minus sign are understood', () => {
    expect(read('w.skill=&sigma=０,12&v.target.server=\u22120.4')).toEqual({
      caseId: sampleCaseIds[0],
      numbers: { sigma: 0.12, 'v.target.server': -0.4 },
      problems: [],
    });
  });

  test('names and cases that do not exist are reported; names of others are passed over', () => {
    const { caseId, problems } = read('w.luck=2&v.target.moon=1&case=nobody&utm_source=mail');
    expect(caseId).toBe(sampleCaseIds[0]);
    expect(problems).toEqual([
      { kind: 'unknown', given: 'w.luck' },
      { kind: 'unknown', given: 'v.target.moon' },
      { kind: 'unknownCase', given: 'nobody' },
    ]);
  });

  test('weights that are all zero are the released ones; everything else stays', () => {
    const zeros = criterionIds.map((id) => `w.${id}=0`).join('&');
    const { numbers, problems } = read(`${zeros}&tau=0.8`);
    expect(numbers).toEqual({ tau: 0.8 });
    expect(problems).toEqual([{ kind: 'nothingWeighs' }]);
  });

  property.prop([fc.array(fc.tuple(fc.constantFrom(...fields.map(({ name }) => name)), fc.string()))])(
    'whatever an address says, a model comes of it, and few complaints',
    (entries) => {
      const { numbers, problems } = readPlayground(fields, entries);
      expect(customBank(bankV1, overridesOf(fields, numbers)).ok).toBe(true);
      expect(problems.length).toBeLessThanOrEqual(12);
    },
  );
});
