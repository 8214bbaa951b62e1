import type { Language } from '../assessment/bank';
import type { Range } from './range';

/** What one machine did at one load level. Each value is the mean of the source's routes. */
export interface BenchmarkLevel {
  /** Connections that the load generator kept in use at a time. */
  connections: number;
  /** Requests per second of the whole machine. */
  rate: number;
  /** What the source names `percentile99`, in ms; `benchmarkSource.slowPercentile` says what it really holds. */
  slowMs: number;
  /**
   * Bytes of answers on all routes together: the mean in `total_bytes_received` times the number of routes. Only one
   * route answers a body, of one byte.
   */
  answerBytes: number;
}

/**
 * Why an entry stands for its language: `library` serves HTTP for other frameworks, `framework` is built on that
 * library, `fastest` has the highest rate of its language at {@link rankedAt} connections.
 */
export type BenchmarkRole = 'library' | 'framework' | 'fastest';

/** One entry of the benchmark. */
export interface BenchmarkRun {
  /** As the source writes it. */
  id: string;
  /** As its users write it, with the version the source gives. */
  name: string;
  language: Language;
  role: BenchmarkRole;
  levels: readonly BenchmarkLevel[];
}

/** The level by which the source's own script sorts its results. */
export const rankedAt = 256;

const repository = 'https://github.com/the-benchmarker/web-frameworks';
const revision = '503390800c0cfa469370c808f9457a2d55da74c0';
const at = (file: string): string => `${repository}/blob/${revision}/${file}`;

/** Where the figures come from and how they were made, as the files of that revision say. */
export const benchmarkSource = {
  /** The claim of our evidence that cites this benchmark. */
  claim: 'web-frameworks-benchmark-2026',
  file: 'data.min.json',
  revision,
  /** The day in the file's `updated_at`, YYYY-MM-DD. */
  updated: '2026-02-11',
  /** The day on which a copy of the repository at that revision was read, YYYY-MM-DD. */
  read: '2026-11-30',
  files: {
    data: at('data.min.json'),
    machine: at('.tasks/db.rake'),
    run: at('Rakefile'),
    settings: at('.env'),
    collect: at('.tasks/collect.rake'),
    setup: at('go/fiber/config.yaml'),
    khttp: 'https://docs.rs/crate/khttp/0.2.0',
  },
  /** Counted by the program that writes the file, on the machine where that program runs. */
  processors: 16,
  /** Both are constants in that program, not measurements. */
  memoryKb: 7_733_008,
  processorName: 'M1 Eight-Core Processor',
  system: 'Linux x86_64',
  entries: { go: 40, rust: 24 } satisfies Record<Language, number>,
  compilers: { go: '1.25', rust: '1.92' } satisfies Record<Language, string>,
  routes: ['GET /', 'POST /user', 'GET /user/0'],
  /** How long each route was loaded at each level. */
  secondsPerRoute: 15,
  /** The field that {@link BenchmarkLevel.slowMs} comes from. */
  slowField: 'percentile99',
  /** The percentile of the load generator with which the collecting program fills that field. */
  slowPercentile: 95,
  /** What stands in the fields for failed requests: they were not recorded. */
  notRecorded: -1,
  /** What the file gives as the version of the entry web. */
  webVersion: '0.0',
  /** The Go entries that are set up with fasthttp in place of net/http, and their rates at {@link rankedAt}. */
  fasthttp: { entries: 6, rate: { low: 40104, high: 46794 } satisfies Range },
} as const;

/** Requests per second on the route that answers one byte: each byte received there is one request. */
export function bodyRouteRate({ answerBytes }: BenchmarkLevel): number {
  return answerBytes / benchmarkSource.secondsPerRoute;
}

/** Requests per second on each of the other routes, as their mean: what the mean of all leaves for them. */
export function emptyRoutesRate(level: BenchmarkLevel): number {
  const routes = benchmarkSource.routes.length;
  return (level.rate * routes - bodyRouteRate(level)) / (routes - 1);
}
