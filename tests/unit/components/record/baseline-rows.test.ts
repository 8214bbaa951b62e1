import { describe, expect, test } from 'vitest';
import { baselineRows, baselinesLead, significantCount } from '@/components/record/baseline-rows';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { backtest, type BacktestResult } from '@/lib/domain/record/backtest';
import { inventedDecisions } from './invented-decisions';
import { words } from './words';

const report = backtest(inventedDecisions, bankV1);
const rows = baselineRows(report, words.record);

describe('N29 simpler rules beside the method', () => {
  test('the figures are those of the backtest', () => {
    expect(rows.map((row) => row.key)).toEqual(Object.keys(report.baselines));
    const { accuracy, mcnemar } = report.baselines['performance-means-rust'];
    expect(rows[1]).toMatchObject({
      right: `${accuracy.right} of 7`,
      brier: 'gives none',
      onlyMethod: String(mcnemar.onlyFirst),
      onlyRule: String(mcnemar.onlySecond),
      p: mcnemar.p.toFixed(3),
    });
    expect(baselinesLead(report, words.record)).toContain(
      `${report.leanAccuracy.right} of 7 right and a Brier score of ${report.brier!.toFixed(3)}`,
    );
  });

  test('equal weights are said to be the method itself', () => {
    expect(rows.at(-1)?.about).toContain('It is this method');
  });

  test('a rule that never decides cannot tell, and ties count half', () => {
    const even = backtest(
      inventedDecisions.filter((each) => ['operator', 'proxy'].includes(each.id)),
      bankV1,
    );
    expect(baselineRows(even, words.record)[0]).toMatchObject({ right: '1 of 2', p: 'cannot tell' });
    expect(baselineRows(even, words.record)[0]?.about).toContain('2 ties count half.');
  });

  test('differences larger than chance explains are counted below .05', () => {
    const withP = (p: number): BacktestResult => ({
      ...report,
      baselines: {
        ...report.baselines,
        majority: { ...report.baselines.majority, mcnemar: { onlyFirst: 9, onlySecond: 1, p } },
      },
    });
    expect(significantCount(withP(0.049)) - significantCount(withP(0.05))).toBe(1);
  });
});
