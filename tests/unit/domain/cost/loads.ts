import { fc } from '@fast-check/vitest';
import type { Language } from '@/lib/domain/assessment/bank';
import type { BenchmarkLevel, BenchmarkRun } from '@/lib/domain/cost/benchmark';
import type { RatioRun } from '@/lib/domain/cost/cited-runs';
import type { Load } from '@/lib/domain/cost/load';
import type { Range } from '@/lib/domain/cost/range';
import { getClaim } from '@/lib/domain/evidence/evidence';

const claim = getClaim('web-frameworks-benchmark-2026')!;
const figure = claim.figures[0]!;

/** A load that is easy to reckon with: 1000 requests a second, a core costs 10 a month, machines like the measured one. */
export const plainLoad: Load = {
  requestsPerSecond: 1000,
  payloadKib: 1,
  p99Ms: null,
  price: { amount: 10, per: 'vcpu-month', currency: 'EUR' },
  coresPerMachine: 16,
  own: null,
};

/** A level of which only rate and slow answers matter. */
export const level = (rate: number, slowMs = 1): BenchmarkLevel => ({
  connections: 64,
  rate,
  slowMs,
  answerBytes: 0,
});

/** A run of which only language and levels matter. */
export const run = (language: Language, ...levels: BenchmarkLevel[]): BenchmarkRun => ({
  id: `${language}-${levels.map(({ rate }) => rate).join('-')}`,
  name: language,
  language,
  role: 'library',
  levels,
});

/** A source of which only language and share matter. */
export const ratioRun = (language: Language, low: number, high = low): RatioRun => ({
  claim,
  figure,
  language,
  share: { low, high },
  measured: true,
});

export const other = (language: Language): Language => (language === 'go' ? 'rust' : 'go');

const languages = fc.constantFrom<Language>('go', 'rust');
const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const ends = (min: number, max: number): fc.Arbitrary<Range> =>
  fc
    .tuple(positive(min, max), positive(min, max))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** Runs in which, as in the source, more connections bring more requests and slower answers. */
export const runs = fc.array(
  fc
    .tuple(
      languages,
      fc.array(positive(10, 1e6), { minLength: 3, maxLength: 3 }),
      fc.array(positive(0.5, 500), { minLength: 3, maxLength: 3 }),
    )
    .map(([language, rates, times]) => {
      const [slow, rate] = [sorted(times), sorted(rates)];
      return run(language, ...rate.map((each, at) => level(each, slow[at])));
    }),
  { maxLength: 6 },
);

/** Targets for slow answers: none, and some that a part of the levels meets. */
const targets = fc.option(positive(0.1, 600), { nil: null });

export const ratioRuns = fc.array(
  fc.tuple(languages, ends(0.05, 5)).map(([language, { low, high }]) => ratioRun(language, low, high)),
  { maxLength: 6 },
);

export const loads: fc.Arbitrary<Load> = fc.record({
  requestsPerSecond: positive(0.1, 1e7),
  payloadKib: positive(0.001, 1e4),
  p99Ms: targets,
  price: fc.record({
    amount: positive(0.001, 1000),
    per: fc.constantFrom('core-hour', 'vcpu-month'),
    currency: fc.constant('EUR'),
  }),
  coresPerMachine: fc.integer({ min: 1, max: 128 }),
  own: fc.record({ requestsPerCoreSecond: positive(0.1, 1e5), language: languages }),
});
