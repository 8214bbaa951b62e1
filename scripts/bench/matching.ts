import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { briefContentSchema, type BriefContent } from '@/lib/domain/lead/brief';
import { toMatchBrief } from '@/lib/domain/matching/match-brief';
import { indexDevelopers } from '@/lib/domain/matching/developer-index';
import { matchDevelopers, matchIndexed } from '@/lib/domain/matching/match-developers';
import { syntheticDevelopers } from './synthetic-developers';

/**
 * Brief to ranked list in process, at three sizes (V4, section 4.2 of the method). Prints JSON: times in
 * milliseconds over profiles that stand in columns already, one run with reading them in (`withReading`), the
 * ratio of processor time to a plain look at each skill in the same run, and the slope (growth of
 * processor time against growth of the work; below 1 is better than proportional).
 */
const sizes = [1_000, 10_000, 100_000];
const today = '2026-11-22';

const common: Partial<BriefContent> = {
  level: 'senior',
  timeZone: 'Europe/Berlin',
  startOn: '2026-12-15',
  latestStartOn: '2027-01-31',
  hoursPerWeek: 40,
  durationMonths: 12,
  requirements: [
    { skill: 'postgresql', level: 2, importance: 'should' },
    { skill: 'kubernetes', level: 2, importance: 'should' },
    { skill: 'kafka', level: 2, importance: 'nice' },
  ],
};

const briefs: Readonly<Record<string, Partial<BriefContent>>> = {
  strict: {
    ...common,
    language: 'rust',
    engagement: 'contract',
    english: 'b2',
    minHoursPerWeek: 30,
    minOverlapMinutes: 900,
    budgetCeiling: { minorUnits: 11_000, currency: 'EUR', unit: 'hour' },
    budgetTarget: { minorUnits: 8_500, currency: 'EUR', unit: 'hour' },
    domains: ['payments', 'banking'],
  },
  usual: { ...common, language: 'go', level: 'mid', english: 'b2' },
  'no-filter': {
    ...common,
    language: 'either',
    level: undefined,
    latestStartOn: '2029-12-31',
    minHoursPerWeek: 1,
  },
};

const developers = syntheticDevelopers(sizes.at(-1) ?? 0, today);

/** Work that any ranking has to beat: one look at each skill of each profile as it comes from the store. */
const reference = sizes.map((size) => {
  const slice = developers.slice(0, size);
  return {
    size,
    ...timed(() => slice.filter(({ skills }) => skills.some(({ skill }) => skill === 'kafka')).length),
  };
});

const results = Object.entries(briefs).map(([name, fields]) => {
  const brief = toMatchBrief(briefContentSchema.parse(fields));
  const rows = sizes.map((size) => {
    const slice = developers.slice(0, size);
    const context = { today, leadId: 'bench' };
    const started = performance.now();
    const { eligible, nearMisses } = matchDevelopers(brief, slice, context);
    const withReading = performance.now() - started;
    const index = indexDevelopers(slice);
    const run = () => matchIndexed(brief, index, context);
    const times = timed(run);
    const plain = reference.find((each) => each.size === size)?.cpu ?? 1;
    const ratio = rounded(times.cpu / plain);
    return {
      size,
      eligible,
      nearMisses: nearMisses.length,
      ...times,
      withReading: rounded(withReading),
      ratio,
    };
  });
  return { brief: name, rows, slope: slopes(rows) };
});

process.stdout.write(
  `${JSON.stringify({ bench: 'matching', node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg()[0], unit: 'ms', prototype: { what: '100000 profiles, no filter', p50: 22, p95: 34 }, reference, results }, null, 2)}
`,
);

type Timing = { samples: number; p50: number; p95: number; p99: number; cpu: number };

/**
 * Median and tails of a piece of work, after it has run warm. `cpu` is the mean processor time of one run: on
 * a machine that others use too, it tells the work from the waiting.
 */
function timed(work: () => unknown): Timing {
  const samples = 60;
  for (let warm = 0; warm < 10; warm++) work();
  const before = process.cpuUsage();
  const times = Array.from({ length: samples }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  const at = (share: number) => rounded(times[Math.min(samples - 1, Math.floor(share * samples))] ?? 0);
  const cpu = rounded((user + system) / 1000 / samples);
  return { samples, p50: at(0.5), p95: at(0.95), p99: at(0.99), cpu };
}

function slopes(rows: readonly { size: number; cpu: number }[]): number[] {
  return rows.slice(1).map((row, index) => {
    const before = rows[index];
    if (!before) return 0;
    return rounded(Math.log(row.cpu / before.cpu) / Math.log(row.size / before.size));
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
