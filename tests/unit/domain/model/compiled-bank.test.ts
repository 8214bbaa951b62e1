import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { ScoredQuestion } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { versionsOf } from '@/lib/domain/model/versions';
import { banks, withOption } from './banks';

describe('a bank prepared for counting', () => {
  property.prop([banks()], { numRuns: 40 })(
    'stands in order of ids, with everything in its place',
    (bank) => {
      const compiled = compileBank(bank);
      const ids = compiled.criteria.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      const names = compiled.questions.map(({ id }) => id);
      expect(names).toEqual([...names].sort());
      const scored = bank.questions.filter((each): each is ScoredQuestion => each.role === 'score');
      expect(names).toHaveLength(scored.length);
      for (const question of scored) {
        const own = compiled.questionById.get(question.id)!;
        expect(compiled.questions[own.at]).toBe(own);
        expect(compiled.criteria[own.criterion]?.id).toBe(question.criterion);
        expect(compiled.criteria[own.criterion]?.questions).toContain(own);
        expect(own.share).toBe(question.share);
        const directions = question.options.map((option) => option.uRust - option.uGo);
        expect(own.most).toBeCloseTo(Math.max(...directions), 6);
        expect(own.least).toBeCloseTo(Math.min(...directions), 6);
        expect(own.widest).toBeCloseTo(Math.max(...directions.map(Math.abs)), 6);
        for (const option of question.options) {
          expect(own.options.get(option.id)).toMatchObject(option);
          expect(own.options.get(option.id)?.halfWidth).toBe(bank.parameters.halfWidth[option.grade]);
        }
      }
      for (const { id, base, team, questions } of compiled.criteria) {
        expect(base).toBe(bank.criteria.find((each) => each.id === id)?.base);
        expect(team).toBe(bank.split.teamCriteria.includes(id));
        expect(questions).toHaveLength(scored.filter((each) => each.criterion === id).length);
      }
    },
  );

  test('is made once per bank, and without the dust of subtraction', () => {
    expect(compileBank(bankV1)).toBe(compileBank(bankV1));
    const bank = withOption(bankV1, 'exposure', 'high', { uGo: 0.1, uRust: 0.3 });
    expect(compileBank(bank)).not.toBe(compileBank(bankV1));
    expect(compileBank(bank).questionById.get('exposure')?.options.get('high')?.direction).toBe(0.2);
  });

  test('takes a width of its own where an option has one', () => {
    const bank = withOption(bankV1, 'exposure', 'high', { halfWidth: 0.45 });
    expect(compileBank(bank).questionById.get('exposure')?.options.get('high')?.halfWidth).toBe(0.45);
  });

  test('a result is pinned to bank, model, evidence and engine', () => {
    const versions = versionsOf({ ...bankV1, version: 'v2', model: '12' });
    expect(versions).toMatchObject({ bank: 'v2', model: '12' });
    expect(versions.engine).toMatch(/^\d+\.\d+\.\d+$/);
    expect(versions.evidence).toMatch(/\d/);
  });
});
