import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { benchmarkRuns } from '@/lib/domain/cost/benchmark-runs';
import { estimateMachines } from '@/lib/domain/cost/estimate-machines';
import { sourceLevels } from './source-figures';
import { level, loads, other, plainLoad, run, runs as someRuns } from './loads';

const languages = ['go', 'rust'] as const;
const ends = ['low', 'high'] as const;

describe('N24 machines for a load', () => {
  test('requests per second over the rate, rounded up, times cores and price', () => {
    const { needs, relation, runs } = estimateMachines(plainLoad, [
      run('go', level(400)),
      run('go', level(90), level(100)),
      run('rust', level(500)),
    ]);
    expect(needs.go?.exact).toEqual({ low: 2.5, high: 1000 / 90 });
    expect(needs.go?.whole).toEqual({ low: 3, high: 12 });
    expect(needs.go?.cores).toEqual({ low: 48, high: 192 });
    expect(needs.go?.monthly).toEqual({ low: 480, high: 1920 });
    expect(needs.rust?.whole).toEqual({ low: 2, high: 2 });
    expect(relation).toEqual({ kind: 'apart', lower: 'rust', least: 1 - 2 / 3, most: 1 - 2 / 12 });
    expect(runs.map(({ need }) => need?.whole)).toEqual([
      { low: 3, high: 3 },
      { low: 10, high: 12 },
      { low: 2, high: 2 },
    ]);
  });

  test('a machine with a quarter of the measured cores serves a quarter: four times as many, the same cores', () => {
    const { needs } = estimateMachines({ ...plainLoad, coresPerMachine: 4 }, [run('go', level(500))]);
    expect(needs.go?.whole).toEqual({ low: 8, high: 8 });
    expect(needs.go?.cores).toEqual({ low: 32, high: 32 });
  });

  test('a price for an hour is taken times the hours of a month', () => {
    const hourly = { ...plainLoad, price: { ...plainLoad.price, per: 'core-hour' as const } };
    expect(estimateMachines(hourly, [run('go', level(1000))]).needs.go?.monthly.low).toBe(16 * 10 * 730);
  });

  test('a language without a run gets no range, and nothing is compared', () => {
    const { needs, relation } = estimateMachines(plainLoad, [run('rust', level(100))]);
    expect(needs.go).toBeNull();
    expect(needs.rust).not.toBeNull();
    expect(relation).toBeNull();
  });

  test('what a division leaves in its last digits does not ask for one more machine', () => {
    // 1.1 / 0.1 is 11.000000000000002 in floating point.
    const load = { ...plainLoad, requestsPerSecond: 1.1 };
    expect(estimateMachines(load, [run('go', level(0.1))]).needs.go?.whole.low).toBe(11);
  });

  test('a target keeps the levels that meet it, and one that is met exactly counts', () => {
    const measured = run('go', level(100, 5), level(200, 20), level(250, 80));
    const { needs, runs } = estimateMachines({ ...plainLoad, p99Ms: 20 }, [measured]);
    expect(runs[0]?.met.map(({ rate }) => rate)).toEqual([100, 200]);
    expect(needs.go?.whole).toEqual({ low: 5, high: 10 });
  });

  test('a run that meets the target at no level is named, and the ranges are not compared', () => {
    const slow = run('go', level(100, 90));
    const estimate = estimateMachines({ ...plainLoad, p99Ms: 20 }, [
      slow,
      run('go', level(200, 10)),
      run('rust', level(300, 10)),
    ]);
    expect(estimate.unmet).toEqual([slow]);
    expect(estimate.needs.go?.whole).toEqual({ low: 5, high: 5 });
    expect(estimate.relation).toBeNull();
    expect(estimateMachines({ ...plainLoad, p99Ms: 20 }, [slow]).needs.go).toBeNull();
  });
});

describe('N24 machines by the cited benchmark', () => {
  const load = { ...plainLoad, requestsPerSecond: 120_000 };
  const wholeOf = (id: string, connections: number) =>
    Math.ceil(load.requestsPerSecond / sourceLevels[id]![connections]![0]);

  test('without a target each range goes over all runs and levels of the source', () => {
    const { needs } = estimateMachines(load, benchmarkRuns);
    expect(needs.go?.whole).toEqual({ low: wholeOf('web', 512), high: wholeOf('gin', 64) });
    expect(needs.rust?.whole).toEqual({ low: wholeOf('khttp', 512), high: wholeOf('axum', 64) });
  });

  test.each([
    [100, { nethttp: 3, gin: 3, web: 3, hyper: 3, axum: 3, khttp: 3 }],
    [50, { nethttp: 1, gin: 1, web: 3, hyper: 3, axum: 3, khttp: 3 }],
    [10, { nethttp: 0, gin: 0, web: 2, hyper: 2, axum: 2, khttp: 2 }],
    [1, { nethttp: 0, gin: 0, web: 0, hyper: 0, axum: 0, khttp: 0 }],
  ])('a target of %d ms is met at so many levels: %o', (p99Ms, levels) => {
    const { runs } = estimateMachines({ ...load, p99Ms }, benchmarkRuns);
    expect(Object.fromEntries(runs.map(({ run: { id }, met }) => [id, met.length]))).toEqual(levels);
  });
});

describe('N24 what holds for machines whatever the load', () => {
  property.prop([loads, someRuns])('no range is upside down, each holds all of its runs', (load, given) => {
    const estimate = estimateMachines(load, given);
    for (const language of languages) {
      const need = estimate.needs[language];
      const own = estimate.runs.flatMap((each) =>
        each.run.language === language && each.need ? [each.need] : [],
      );
      expect(need === null).toBe(own.length === 0);
      for (const key of ['exact', 'whole', 'cores', 'monthly'] as const) {
        if (need) expect(need[key].low).toBeLessThanOrEqual(need[key].high);
        for (const each of own) {
          expect(each[key].low).toBeGreaterThanOrEqual(need![key].low);
          expect(each[key].high).toBeLessThanOrEqual(need![key].high);
        }
      }
    }
  });

  property.prop([loads, someRuns, fc.double({ min: 1, max: 100, noNaN: true })])(
    'more load never costs less, and before rounding it scales exactly',
    (load, given, factor) => {
      const more = { ...load, requestsPerSecond: load.requestsPerSecond * factor };
      const [before, after] = [estimateMachines(load, given), estimateMachines(more, given)];
      for (const language of languages) {
        for (const end of ends) {
          const [a, b] = [before.needs[language], after.needs[language]];
          if (!a || !b) continue;
          expect(b.whole[end]).toBeGreaterThanOrEqual(a.whole[end]);
          expect(b.monthly[end]).toBeGreaterThanOrEqual(a.monthly[end]);
          expect(b.exact[end] / a.exact[end]).toBeCloseTo(factor, 9);
        }
      }
    },
  );

  property.prop([loads, someRuns, fc.double({ min: 0.01, max: 1, noNaN: true })])(
    'a stricter target never costs less: what a run needs grows, or the run meets no level any more',
    (load, given, factor) => {
      const stricter = { ...load, p99Ms: (load.p99Ms ?? 600) * factor };
      const [before, after] = [estimateMachines(load, given), estimateMachines(stricter, given)];
      after.runs.forEach(({ need }, at) => {
        const earlier = before.runs[at]!.need;
        if (!need) return;
        for (const end of ends) expect(need.monthly[end]).toBeGreaterThanOrEqual(earlier!.monthly[end]);
      });
      expect(after.unmet).toEqual(expect.arrayContaining(before.unmet));
      for (const language of languages) {
        const [a, b] = [before.needs[language], after.needs[language]];
        if (b) expect(b.monthly.low).toBeGreaterThanOrEqual(a!.monthly.low);
        if (b && after.unmet.length === before.unmet.length) {
          expect(b.monthly.high).toBeGreaterThanOrEqual(a!.monthly.high);
        }
      }
    },
  );

  property.prop([loads, someRuns])(
    'before rounding, the size of a machine does not move the cores',
    (load, given) => {
      const wide = { ...load, coresPerMachine: load.coresPerMachine * 2 };
      estimateMachines(load, given).runs.forEach(({ need }, at) => {
        const doubled = estimateMachines(wide, given).runs[at]!.need;
        if (need) expect((doubled!.exact.high * 2) / need.exact.high).toBeCloseTo(1, 9);
      });
    },
  );

  property.prop([loads, someRuns])('whole machines are enough, and one less would not be', (load, given) => {
    for (const { need } of estimateMachines(load, given).runs) {
      if (!need) continue;
      for (const end of ends) {
        expect(need.whole[end]).toBeGreaterThanOrEqual(need.exact[end] * (1 - 1e-8));
        expect(need.whole[end] - 1).toBeLessThan(need.exact[end]);
      }
    }
  });

  property.prop([loads, someRuns])('with the languages swapped the answer is the mirror', (load, given) => {
    const here = estimateMachines(load, given);
    const there = estimateMachines(
      load,
      given.map((each) => ({ ...each, language: other(each.language) })),
    );
    expect(there.needs).toEqual({ go: here.needs.rust, rust: here.needs.go });
    expect(there.relation).toEqual(
      here.relation?.kind === 'apart'
        ? { ...here.relation, lower: other(here.relation.lower) }
        : here.relation,
    );
  });
});
