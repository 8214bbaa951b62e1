import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { checklistPoints } from '@/lib/domain/record/article-checklists';
import { backtest } from '@/lib/domain/record/backtest';
import { languageByPerformance } from '@/lib/domain/record/performance-rule';
import type { BacktestCase } from '@/lib/domain/record/record-case';
import { documentWith } from '../model/golden-cases';
import { quickBank } from '../model/documents';
import { inventedCases } from './invented-cases';

const document = (answers: Answers) => ({ bank: 'v1' as const, answers });
const chosen = (go: number, rust: number): BacktestCase[] =>
  [...Array<'go'>(go).fill('go'), ...Array<'rust'>(rust).fill('rust')].map((language, at) => ({
    id: `${at}`,
    chosen: language,
    document: documentWith({}),
  }));

describe('N29 majority: the more frequent choice among the other cases (B0)', () => {
  test('is right as often as that choice was made', () => {
    const { majority } = backtest(chosen(2, 5), quickBank).baselines;
    expect(majority).toMatchObject({ accuracy: { n: 7, right: 5 }, ties: 0 });
    // Rust among the other six: 5 of 6 for each of two Go cases, 4 of 6 for each of five Rust cases.
    expect(majority.brier).toBeCloseTo((2 * (5 / 6) ** 2 + 5 * (2 / 6) ** 2) / 7, 12);
  });

  test.each([
    [3, 3],
    [4, 3],
    [1, 0],
  ])('a lead of at most one case is a tie: %i Go, %i Rust', (go, rust) => {
    const { majority } = backtest(chosen(go, rust), quickBank).baselines;
    expect(majority).toMatchObject({ accuracy: { right: (go + rust) / 2 }, ties: go + rust, brier: 0.25 });
    expect(majority.mcnemar).toEqual({ onlyFirst: 0, onlySecond: 0, p: 1 });
  });
});

describe('N29 performance means Rust (B1)', () => {
  test.each([
    [{ 'latency-heap': 'tight-small-heap' }, 'rust'],
    [{ 'latency-heap': 'tight-large-heap' }, 'rust'],
    [{ 'latency-heap': 'sub-millisecond' }, 'rust'],
    [{ 'latency-heap': 'hard-real-time' }, 'rust'],
    [{ compute: 'hundreds-of-cores' }, 'rust'],
    [{ compute: 'thousands-or-battery' }, 'rust'],
    [{ 'latency-heap': 'moderate', compute: 'medium' }, 'go'],
    [{ 'latency-heap': 'unknown', memory: 'under-16-mb' }, 'go'],
    [{}, 'go'],
  ])('%j gives %s', (answers, language) => {
    expect(languageByPerformance(document(answers), bankV1.split)).toBe(language);
  });

  test('one demanding part is enough', () => {
    const parts = [
      { name: 'api', share: 'large' as const, answers: {} },
      { name: 'edge', share: 'small' as const, answers: { 'latency-heap': 'sub-millisecond' } },
    ];
    expect(languageByPerformance(documentWith({}, parts), bankV1.split)).toBe('rust');
  });
});

describe("N29 the article's checklists (B2)", () => {
  test.each<[string, Answers, number, number]>([
    ['nothing known', {}, 0, 0],
    ['a web API', { workload: 'crud-api' }, 1, 0],
    [
      'a web API soon, by beginners',
      { workload: 'crud-api', 'first-release': '6-12-weeks', juniors: 'many' },
      3,
      0,
    ],
    ['an operator counts as cloud-native and as operations', { workload: 'control-plane' }, 2, 0],
    ['a command-line tool', { target: 'cli', workload: 'automation' }, 2, 0],
    ['a kernel', { target: 'os-kernel', workload: 'os-systems' }, 0, 2],
    [
      'a microcontroller in a car',
      { target: 'microcontroller', 'worst-defect': 'life-or-certified', memory: 'under-16-mb' },
      0,
      3,
    ],
    ['a proxy before the open network', { workload: 'network-proxy', exposure: 'high' }, 1, 1],
    [
      'all that Rust is praised for',
      {
        target: 'wasm',
        workload: 'compute-kernel',
        'latency-heap': 'sub-millisecond',
        bottleneck: 'memory-or-gc',
        exposure: 'high',
      },
      0,
      5,
    ],
    ['priorities count', { priorities: ['simplicity', 'time-to-market', 'correctness'] }, 2, 1],
  ])('%s', (_, answers, go, rust) => {
    expect(checklistPoints(document(answers), bankV1.split)).toEqual({ go, rust });
  });

  test('a tie counts half and is evidence for neither', () => {
    const tied = document({ workload: 'network-proxy', exposure: 'high' });
    const list: BacktestCase[] = [
      { id: 'tied', chosen: 'rust', document: tied },
      { id: 'web', chosen: 'rust', document: document({ workload: 'crud-api' }) },
    ];
    const { 'article-checklists': rule } = backtest(list, quickBank).baselines;
    expect(rule).toMatchObject({ accuracy: { n: 2, right: 0.5, share: 0.25 }, ties: 1, brier: null });
    expect(rule.mcnemar.onlyFirst + rule.mcnemar.onlySecond).toBeLessThanOrEqual(1);
  });
});

describe('N29 the same bank with equal criteria (B4)', () => {
  test('is the method itself where the weights are equal', () => {
    const { baselines, ...report } = backtest(inventedCases, bankV1);
    expect(baselines['equal-weights']).toEqual({
      accuracy: report.leanAccuracy,
      ties: 0,
      brier: report.brier,
      mcnemar: { onlyFirst: 0, onlySecond: 0, p: 1 },
    });
  });

  test('differs from a bank that counts one criterion only', () => {
    const lopsided: Bank = {
      ...quickBank,
      criteria: quickBank.criteria.map((each) => ({ ...each, base: each.id === 'ecosystem' ? 1 : 0.001 })),
    };
    const report = backtest(inventedCases, lopsided);
    expect(report.brier).not.toBeCloseTo(report.baselines['equal-weights'].brier!, 3);
    expect(report.baselines['equal-weights'].brier).toBeCloseTo(
      backtest(inventedCases, quickBank).brier!,
      12,
    );
  });
});

test('N29 McNemar counts the cases that only one of the two has right', () => {
  const report = backtest(inventedCases, bankV1);
  const singles = inventedCases.filter((each) => each.chosen !== 'both');
  const outcomes = singles.map((each) => ({
    method: report.cases.find(({ id }) => id === each.id)!.agrees,
    rule: languageByPerformance(each.document, bankV1.split) === each.chosen,
  }));
  expect(report.baselines['performance-means-rust'].mcnemar).toMatchObject({
    onlyFirst: outcomes.filter(({ method, rule }) => method && !rule).length,
    onlySecond: outcomes.filter(({ method, rule }) => !method && rule).length,
  });
});
