import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { estimateMachines } from '@/lib/domain/cost/estimate-machines';
import { loads, other, plainLoad, rateRun, rateRuns } from './loads';

const languages = ['go', 'rust'] as const;

describe('N24 machines for a load', () => {
  test('requests per second over the rate, rounded up, times cores and price', () => {
    const { needs, relation, runs } = estimateMachines(plainLoad, [
      rateRun('go', 400),
      rateRun('go', 90, 100),
      rateRun('rust', 500),
    ]);
    expect(needs.go?.exact).toEqual({ low: 2.5, high: 1000 / 90 });
    expect(needs.go?.whole).toEqual({ low: 3, high: 12 });
    expect(needs.go?.cores).toEqual({ low: 6, high: 24 });
    expect(needs.go?.monthly).toEqual({ low: 60, high: 240 });
    expect(needs.rust?.whole).toEqual({ low: 2, high: 2 });
    expect(relation).toEqual({ kind: 'apart', lower: 'rust', least: 1 - 2 / 3, most: 1 - 2 / 12 });
    expect(runs.map(({ need }) => need.whole)).toEqual([
      { low: 3, high: 3 },
      { low: 10, high: 12 },
      { low: 2, high: 2 },
    ]);
  });

  test('a price for an hour is taken times the hours of a month', () => {
    const hourly = { ...plainLoad, price: { ...plainLoad.price, per: 'core-hour' as const } };
    expect(estimateMachines(hourly, [rateRun('go', 1000)]).needs.go?.monthly.low).toBe(2 * 10 * 730);
  });

  test('a language without a run gets no range, and nothing is compared', () => {
    const { needs, relation } = estimateMachines(plainLoad, [rateRun('rust', 100)]);
    expect(needs.go).toBeNull();
    expect(needs.rust).not.toBeNull();
    expect(relation).toBeNull();
  });

  test('what a division leaves in its last digits does not ask for one more machine', () => {
    // 1.1 / 0.1 is 11.000000000000002 in floating point.
    const load = { ...plainLoad, requestsPerSecond: 1.1 };
    expect(estimateMachines(load, [rateRun('go', 0.1)]).needs.go?.whole.low).toBe(11);
  });

  property.prop([loads, rateRuns])('no range is upside down, each holds all of its runs', (load, runs) => {
    const estimate = estimateMachines(load, runs);
    for (const language of languages) {
      const need = estimate.needs[language];
      const own = estimate.runs.filter(({ run }) => run.language === language);
      expect(need === null).toBe(own.length === 0);
      for (const key of ['exact', 'whole', 'cores', 'monthly'] as const) {
        if (need) expect(need[key].low).toBeLessThanOrEqual(need[key].high);
        for (const each of own) {
          expect(each.need[key].low).toBeGreaterThanOrEqual(need![key].low);
          expect(each.need[key].high).toBeLessThanOrEqual(need![key].high);
        }
      }
    }
  });

  property.prop([loads, rateRuns, fc.double({ min: 1, max: 100, noNaN: true })])(
    'more load never takes less, and before rounding it scales exactly',
    (load, runs, factor) => {
      const more = { ...load, requestsPerSecond: load.requestsPerSecond * factor };
      const [before, after] = [estimateMachines(load, runs), estimateMachines(more, runs)];
      for (const language of languages) {
        for (const end of ['low', 'high'] as const) {
          const [a, b] = [before.needs[language], after.needs[language]];
          if (!a || !b) continue;
          expect(b.whole[end]).toBeGreaterThanOrEqual(a.whole[end]);
          expect(b.monthly[end]).toBeGreaterThanOrEqual(a.monthly[end]);
          expect(b.exact[end] / a.exact[end]).toBeCloseTo(factor, 9);
        }
      }
    },
  );

  property.prop([loads, rateRuns])('whole machines are enough, and one less would not be', (load, runs) => {
    for (const { need } of estimateMachines(load, runs).runs) {
      for (const end of ['low', 'high'] as const) {
        expect(need.whole[end]).toBeGreaterThanOrEqual(need.exact[end] * (1 - 1e-8));
        expect(need.whole[end] - 1).toBeLessThan(need.exact[end]);
      }
    }
  });

  property.prop([loads, rateRuns])('with the languages swapped the answer is the mirror', (load, runs) => {
    const here = estimateMachines(load, runs);
    const there = estimateMachines(
      load,
      runs.map((run) => ({ ...run, language: other(run.language) })),
    );
    expect(there.needs).toEqual({ go: here.needs.rust, rust: here.needs.go });
    expect(there.relation).toEqual(
      here.relation?.kind === 'apart'
        ? { ...here.relation, lower: other(here.relation.lower) }
        : here.relation,
    );
  });
});
