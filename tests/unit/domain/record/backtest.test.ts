import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { otherLanguage, swapBank } from '@/lib/domain/model/swap-bank';
import { backtest, type BacktestResult } from '@/lib/domain/record/backtest';
import type { BacktestCase, Choice } from '@/lib/domain/record/record-case';
import { documents, patience, quickBank } from '../model/documents';
import { documentWith } from '../model/golden-cases';
import { impossibleCase, inventedCases } from './invented-cases';

const report = backtest(inventedCases, bankV1);
const rowOf = (id: string, from: BacktestResult = report) => from.cases.find((each) => each.id === id)!;

describe('N29 the backtest counts what it says it counts', () => {
  test('each case has the verdict, lean and probability that the assessment gives', () => {
    for (const { id, chosen, document } of inventedCases) {
      const { verdict, lean, probability } = evaluateAssessment(document);
      expect(rowOf(id)).toMatchObject({ id, chosen, verdict, lean, probability });
    }
    expect(report.cases.map((each) => each.id)).toEqual(inventedCases.map((each) => each.id));
  });

  test('leans are counted over cases for one language, "both" apart', () => {
    expect(report.n).toBe(9);
    expect(report.both).toMatchObject({ n: 2, withParts: 1 });
    const singles = inventedCases.filter((each) => each.chosen !== 'both');
    const right = singles.filter((each) => evaluateAssessment(each.document).lean === each.chosen);
    expect(report.leanAccuracy).toMatchObject({ n: 7, right: right.length, share: right.length / 7 });
    expect(rowOf('library')).toMatchObject({ lean: 'rust', agrees: true });
    expect(rowOf('library-in-go')).toMatchObject({ lean: 'rust', agrees: false });
  });

  test('a split is asked for only where parts are given', () => {
    expect(rowOf('ingest')).toMatchObject({ verdict: 'split', agrees: true });
    expect(rowOf('somehow-both').agrees).toBeNull();
    expect(report.splitRecall).toBe(1);
    expect(report.both).toEqual({ n: 2, withParts: 1, split: 1 });
  });

  test('the forecast is the share of readings with Rust ahead, or .98 for what the gates leave', () => {
    for (const { id, document } of inventedCases) {
      const { ahead } = evaluateVerdict(document);
      expect({ id, forecast: rowOf(id).forecast }).toEqual({ id, forecast: id === 'driver' ? 0.98 : ahead });
    }
  });

  test('Brier and log loss over cases for one language', () => {
    const singles = report.cases.filter((each) => each.chosen !== 'both');
    const given = singles.map(({ forecast, chosen }) => (chosen === 'rust' ? forecast : 1 - forecast));
    const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    expect(report.brier).toBeCloseTo(mean(given.map((each) => (1 - each) ** 2)), 12);
    expect(report.logLoss).toBeCloseTo(mean(given.map((each) => -Math.log(each))), 12);
  });
});

describe('N29 a language counts as named', () => {
  test('when its probability of being clearly better reaches tau', () => {
    for (const { probability, named, id } of report.cases.filter((each) => each.id !== 'driver')) {
      const { go, rust } = probability;
      expect({ id, named }).toEqual({ id, named: rust >= 0.7 ? 'rust' : go >= 0.7 ? 'go' : null });
    }
    const singles = report.cases.filter((each) => each.chosen !== 'both' && each.named !== null);
    expect(report.named).toMatchObject({ n: singles.length, share: singles.length / 7 });
    const right = singles.filter((each) => each.named === each.chosen).length;
    expect(report.named).toMatchObject({ right, accuracy: right / singles.length });
  });

  test('however little was answered', () => {
    const document = {
      bank: 'v1',
      answers: {
        host: 'kubernetes-terraform',
        workload: 'control-plane',
        'go-experience': 'most',
        'existing-code': 'much-go',
        hiring: 'many-fast',
      },
    } as const;
    const [row] = backtest([{ id: 'sparse', chosen: 'go', document }], bankV1).cases;
    expect(row).toMatchObject({ verdict: 'not-enough-information', named: 'go' });
  });

  test('when a gate leaves only it, against the points if need be', () => {
    const document = documentWith({
      target: 'os-kernel',
      'go-experience': 'most',
      'rust-experience': 'nobody',
      'existing-code': 'much-go',
      hiring: 'many-fast',
      workload: 'crud-api',
      'latency-heap': 'relaxed',
    });
    const result = backtest([{ id: 'gated', chosen: 'rust', document }], bankV1);
    expect(evaluateVerdict(document).ahead).toBeLessThan(0.5);
    expect(rowOf('gated', result)).toMatchObject({ named: 'rust', lean: 'rust', agrees: true });
    expect(result.brier).toBeCloseTo(0.0004, 12);
  });

  test('not when gates leave nothing', () => {
    const result = backtest([impossibleCase], bankV1);
    expect(rowOf('impossible', result)).toMatchObject({ verdict: 'conflict', named: null });
    expect(result.named).toMatchObject({ n: 0, share: 0, right: 0, accuracy: null });
  });
});

describe('the figures belong to the cases, not to their order or to a language (N29)', () => {
  const cases = fc
    .array(
      fc.record({
        chosen: fc.constantFrom<Choice>('go', 'rust', 'both'),
        document: documents({ parts: [0, 2] }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((list) => list.map((each, at): BacktestCase => ({ id: `case-${at}`, ...each })));
  const figures = ({ cases: _cases, versions: _versions, ...rest }: BacktestResult): number[] =>
    numbersIn(rest);

  property.prop([cases], { numRuns: 40 })(
    'property 3: another order gives the same figures',
    (list) => {
      const one = figures(backtest(list, quickBank));
      const other = figures(backtest(list.toReversed(), quickBank));
      expect(other).toHaveLength(one.length);
      one.forEach((value, at) => expect(other[at]).toBeCloseTo(value, 9));
    },
    patience,
  );

  property.prop([cases], { numRuns: 40 })(
    'N08, property 5: exchanging the languages in the bank and in the choices gives the same figures',
    (list) => {
      const swapped = list.map((each): BacktestCase => {
        const chosen = each.chosen === 'both' ? 'both' : otherLanguage(each.chosen);
        return { ...each, chosen };
      });
      const one = backtest(list, quickBank);
      // A dead heat is given to Go by the alphabet, whichever bank it is.
      fc.pre(one.cases.every((each) => Math.abs(each.forecast - 0.5) > 1e-9));
      const other = backtest(swapped, swapBank(quickBank));
      expect(other.leanAccuracy).toEqual(one.leanAccuracy);
      expect(other.named).toEqual(one.named);
      expect(other.splitRecall).toEqual(one.splitRecall);
      expect(other.baselines.majority.accuracy).toEqual(one.baselines.majority.accuracy);
      expect(other.brier ?? 0).toBeCloseTo(one.brier ?? 0, 12);
      // A logarithm of a small forecast magnifies its last digits.
      expect(other.logLoss ?? 0).toBeCloseTo(one.logLoss ?? 0, 9);
    },
    patience,
  );

  test('property 7: the same cases give the same bytes', () => {
    expect(JSON.stringify(backtest(inventedCases, bankV1))).toBe(JSON.stringify(report));
  });

  test('no cases at all give no figures and no error', () => {
    expect(backtest([], bankV1)).toMatchObject({ n: 0, brier: null, logLoss: null, cases: [] });
  });
});

/** Every number inside a value, in the order of its keys. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
