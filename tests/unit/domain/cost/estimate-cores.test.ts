import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { estimateCores } from '@/lib/domain/cost/estimate-cores';
import { loads, other, plainLoad, ratioRun, ratioRuns } from './loads';

const ownIn = (language: 'go' | 'rust') => ({ ...plainLoad, own: { requestsPerCoreSecond: 10, language } });

describe('N24 cores by the visitor’s own figure', () => {
  test('without that figure there is no estimate', () => {
    expect(estimateCores(plainLoad, [ratioRun('rust', 0.5)])).toBeNull();
  });

  test('the own side is load over figure, the other side that times each share', () => {
    const estimate = estimateCores(ownIn('go'), [ratioRun('rust', 0.3), ratioRun('rust', 0.6, 0.8)]);
    expect(estimate?.needs.go?.whole).toEqual({ low: 100, high: 100 });
    expect(estimate?.needs.rust?.whole).toEqual({ low: 30, high: 80 });
    expect(estimate?.needs.rust?.monthly).toEqual({ low: 300, high: 800 });
    expect(estimate?.relation).toMatchObject({ kind: 'apart', lower: 'rust' });
    expect(estimate?.runs.map(({ need }) => need.whole.high)).toEqual([30, 80]);
  });

  test('from the other language the share is turned over', () => {
    const estimate = estimateCores(ownIn('rust'), [ratioRun('rust', 0.5, 0.8)]);
    expect(estimate?.needs.rust?.whole).toEqual({ low: 100, high: 100 });
    expect(estimate?.needs.go?.whole).toEqual({ low: 125, high: 200 });
    expect(estimate?.runs[0]?.share).toEqual({ low: 1.25, high: 2 });
  });

  test('without a source the other side stays empty', () => {
    const estimate = estimateCores(ownIn('go'), []);
    expect(estimate?.needs.go?.whole.low).toBe(100);
    expect(estimate?.needs.rust).toBeNull();
    expect(estimate?.relation).toBeNull();
  });

  property.prop([loads, ratioRuns, fc.double({ min: 1, max: 100, noNaN: true })])(
    'no range is upside down, more load never takes less, and before rounding it scales exactly',
    (load, runs, factor) => {
      const more = { ...load, requestsPerSecond: load.requestsPerSecond * factor };
      const [before, after] = [estimateCores(load, runs), estimateCores(more, runs)];
      for (const language of ['go', 'rust'] as const) {
        const [a, b] = [before?.needs[language], after?.needs[language]];
        if (!a || !b) continue;
        expect(a.whole.low).toBeLessThanOrEqual(a.whole.high);
        expect(a.monthly.low).toBeLessThanOrEqual(a.monthly.high);
        for (const end of ['low', 'high'] as const) {
          expect(b.whole[end]).toBeGreaterThanOrEqual(a.whole[end]);
          expect(b.exact[end] / a.exact[end]).toBeCloseTo(factor, 9);
        }
      }
    },
  );

  property.prop([loads, ratioRuns])('with the languages swapped the answer is the mirror', (load, runs) => {
    const here = estimateCores(load, runs);
    const there = estimateCores(
      { ...load, own: load.own && { ...load.own, language: other(load.own.language) } },
      runs.map((run) => ({ ...run, language: other(run.language) })),
    );
    expect(there?.needs).toEqual({ go: here?.needs.rust, rust: here?.needs.go });
  });

  property.prop([loads, ratioRuns])('there and back again takes what it took', (load, runs) => {
    const there = estimateCores(load, runs);
    const back = estimateCores(
      { ...load, own: load.own && { ...load.own, language: other(load.own.language) } },
      runs,
    );
    there?.runs.forEach(({ share }, at) => {
      expect(share.low * (back?.runs[at]?.share.high ?? NaN)).toBeCloseTo(1, 9);
      expect(share.high * (back?.runs[at]?.share.low ?? NaN)).toBeCloseTo(1, 9);
    });
  });
});
