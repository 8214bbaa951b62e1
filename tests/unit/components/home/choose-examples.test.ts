import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { caseRows } from '@/components/record/case-rows';
import { chooseExamples } from '@/components/home/choose-examples';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { words } from '../record/words';

const order = ['go', 'rust'] as const;
const row = fc.record({
  chosen: fc.constantFrom('go', 'rust', 'both'),
  agrees: fc.constantFrom(true, false, null),
  p: fc.double({ min: 0, max: 1, noNaN: true }),
  byConstraint: fc.boolean(),
});
const sureness = ({ p }: { p: number }): number => Math.abs(p - 0.5);

describe('the decisions on the home page (N29)', () => {
  test.prop([fc.array(row, { maxLength: 20 })])(
    'are the surest of their kind, never by constraint',
    (rows) => {
      const chosen = chooseExamples(rows, order);
      for (const { id, row: shown } of chosen) {
        const rivals = rows.filter(
          (each) =>
            !each.byConstraint &&
            each.chosen !== 'both' &&
            (id === 'miss' ? each.agrees === false : each.agrees === true && each.chosen === id),
        );
        expect(rivals).toContain(shown);
        expect(Math.max(...rivals.map(sureness))).toBe(sureness(shown));
      }
      expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length);
    },
  );

  test('come in the order of the sides, the miss last', () => {
    const rows = caseRows(publishedCases, bankV1, words);
    expect(chooseExamples(rows, ['rust', 'go']).map(({ id }) => id)).toEqual(['rust', 'go', 'miss']);
    expect(chooseExamples(rows, ['go', 'rust']).map(({ id }) => id)).toEqual(['go', 'rust', 'miss']);
  });

  test('show a decision that the method gets wrong (N29)', () => {
    const miss = chooseExamples(caseRows(publishedCases, bankV1, words), order).find(
      ({ id }) => id === 'miss',
    );
    expect(miss?.row.agrees).toBe(false);
    expect(miss?.row.lean).not.toBe(miss?.row.chosen);
  });
});
