/** Permanent ids of statements that are often made and are wrong or out of date; they name sentences in the text. */
export type MisreadingId =
  | 'go-second-most-admired'
  | 'collector-pauses'
  | 'memory-safe-cannot-crash'
  | 'rust-never-leaks'
  | 'rust-no-races-at-all'
  | 'go-memory-safe-always'
  | 'channels-end-races'
  | 'seventy-percent-means-rust'
  | 'game-benchmarks-rank'
  | 'energy-ranking'
  | 'techempower-current'
  | 'rust-twice-as-productive'
  | 'package-counts-compare'
  | 'half-of-companies-run-rust'
  | 'rewrite-makes-it-faster'
  | 'rust-not-on-aws';

export interface Misreading {
  id: MisreadingId;
  /** `wrong` was never so; `outdated` was true once; `misread` is a true figure that says something else. */
  kind: 'wrong' | 'outdated' | 'misread';
  claims: readonly string[];
}

/** Common statements the evidence does not bear out, in the order of the comparison's dimensions. */
export const misreadings: readonly Misreading[] = [
  {
    id: 'collector-pauses',
    kind: 'outdated',
    claims: ['go-gc-slo-500-microseconds', 'go-gc-mark-phase-quarter-cpu', 'discord-read-states-latency'],
  },
  {
    id: 'go-memory-safe-always',
    kind: 'misread',
    claims: ['go-race-memory-corruption', 'go-unsafe-package-24-percent', 'nsa-cisa-lists-go-and-rust'],
  },
  { id: 'rust-never-leaks', kind: 'wrong', claims: ['rust-leaks-are-memory-safe'] },
  {
    id: 'memory-safe-cannot-crash',
    kind: 'wrong',
    claims: ['cloudflare-2025-unwrap-outage', 'android-rust-near-miss-unsafe'],
  },
  {
    id: 'seventy-percent-means-rust',
    kind: 'misread',
    claims: ['msrc-70-percent-cves', 'nsa-cisa-lists-go-and-rust'],
  },
  {
    id: 'rewrite-makes-it-faster',
    kind: 'wrong',
    claims: [
      'grab-counter-service-rewrite',
      'discord-read-states-latency',
      'tiktok-live-hot-path-rewrite',
      'pingora-third-of-resources',
    ],
  },
  {
    id: 'game-benchmarks-rank',
    kind: 'misread',
    claims: ['benchmarks-game-caution', 'kostya-benchmarks-2025'],
  },
  { id: 'techempower-current', kind: 'outdated', claims: ['techempower-sunset-2026'] },
  { id: 'energy-ranking', kind: 'misread', claims: ['energy-follows-run-time'] },
  {
    id: 'rust-no-races-at-all',
    kind: 'wrong',
    claims: ['rust-does-not-prevent-race-conditions', 'rust-safe-code-no-data-races'],
  },
  { id: 'channels-end-races', kind: 'wrong', claims: ['go-concurrency-bugs-study', 'uber-2000-data-races'] },
  {
    id: 'go-second-most-admired',
    kind: 'wrong',
    claims: ['so-2025-rust-72-gleam-70', 'so-2025-go-admired-desired'],
  },
  { id: 'rust-twice-as-productive', kind: 'misread', claims: ['google-rust-as-productive-as-go'] },
  {
    id: 'package-counts-compare',
    kind: 'misread',
    claims: ['crates-io-quarter-million', 'go-modules-1-29-million'],
  },
  { id: 'rust-not-on-aws', kind: 'outdated', claims: ['aws-sdk-rust-ga', 'aws-lambda-rust-ga-2025'] },
  { id: 'half-of-companies-run-rust', kind: 'misread', claims: ['rust-nontrivial-use-48-8'] },
];
