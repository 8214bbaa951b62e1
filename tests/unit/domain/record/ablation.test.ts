import { expect, test } from 'vitest';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { ablationOf } from '@/lib/domain/record/ablation';
import { backtest } from '@/lib/domain/record/backtest';
import type { BacktestCase } from '@/lib/domain/record/record-case';
import { inventedCases } from './invented-cases';

/** Rust by its ecosystem alone, and Go by everything else that is said. */
const bySkill: BacktestCase = {
  id: 'skill',
  chosen: 'go',
  document: {
    bank: 'v1',
    answers: { 'go-experience': 'most', workload: 'storage-engine' },
  },
};

test('N29 each criterion is left out once, in the order of the bank', () => {
  const rows = ablationOf(inventedCases, bankV1);
  expect(rows.map((row) => row.criterion)).toEqual(bankV1.criteria.map(({ id }) => id));
  for (const row of rows) expect(row.leanAccuracy.n).toBe(7);
});

test('N29 a criterion about which nothing was answered turns no lean; one that decides does', () => {
  const rows = ablationOf([bySkill], bankV1);
  const without = (id: string) => rows.find((row) => row.criterion === id)!;
  const { lean, agrees } = backtest([bySkill], bankV1).cases[0]!;
  expect({ lean, agrees }).toEqual({ lean: 'go', agrees: true });
  expect(without('skill')).toMatchObject({ turned: 1, leanAccuracy: { right: 0 } });
  expect(without('hiring')).toMatchObject({ turned: 0, leanAccuracy: { right: 1 } });
});

test('N29 gates stay when a criterion is left out', () => {
  const [driver] = inventedCases.filter((each) => each.id === 'driver');
  for (const row of ablationOf([driver!], bankV1)) {
    expect(row.turned).toBe(0);
    expect(row.brier).toBeCloseTo(0.0004, 12);
  }
});
