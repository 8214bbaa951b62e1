import type { MeasuredId, Absence, SpreadId } from '@/lib/domain/comparison/topics/measured-figures';

/** What each figure measures; `hollow` says what the hollow mark is. */
const titles: Record<MeasuredId, { title: string; hollow?: string }> = {
  'go-gc-mark-phase-quarter-cpu': { title: 'CPU that garbage collection takes while it marks memory' },
  'rust-users-report-fewer-bugs': { title: 'Users who see far fewer bugs than in other languages' },
  'lambda-cold-start-aug-2026': { title: 'Cold start of an AWS Lambda function that does nothing' },
  'web-frameworks-benchmark-2026': {
    title: 'Requests a second, net/http and axum',
    hollow: 'Hollow: the fastest framework of each language.',
  },
  'youki-vs-runc': { title: 'Time to create and delete a container, runc and youki' },
  'async-task-memory-2024': { title: 'Memory of a million sleeping tasks' },
  'so-2025-go-admired-desired': { title: 'Users who want to keep using it' },
  'rust-survey-2025-learning-effort': { title: 'Users who find it significantly harder to learn' },
  'rust-survey-2025-slow-compilation': { title: 'Users who call compile times a big problem' },
  'rust-rebuild-over-10-seconds': { title: 'Users with a project that rebuilds in more than ten seconds' },
  'go-survey-2025-satisfaction': { title: 'Users who are satisfied' },
  'cncf-graduated-go-count': { title: 'Graduated CNCF projects, by main repository' },
  'rust-debugging-and-disk-pain': { title: 'Users who call debugging a big problem' },
  'rust-ci-builds-blocker': { title: 'Users who call slow builds in CI a big blocker' },
  'cargo-advisories-2026': { title: 'Security reports on the go command and on Cargo' },
  'wasm-use-go-vs-rust-surveys': {
    title: 'Developers who build for WebAssembly',
    hollow: 'Hollow: outside browsers.',
  },
  'so-2025-median-pay': { title: 'Median pay in a year' },
  'so-2025-usage-paid-respondents': { title: 'Developers who used it in the past year' },
  'so-2025-go-rust-overlap': { title: 'Users who have also used the other language' },
  'slashdata-2024-community-sizes': { title: 'Developers worldwide' },
  'readytotouch-company-lists': { title: 'Product companies on a list kept by hand' },
};

/** Words of the figures that set both languages on one axis. */
export const measuredText = {
  titles,
  better: { less: 'less is better', more: 'more is better' },
  spreads: {
    settings: 'means on both kinds of processor, one mark each',
    loads: 'the bar spans the loads tested',
    runs: 'the bar spans all runs',
    'one-run': 'one run each, no spread',
    count: 'a count, no spread',
    survey: 'a survey, no margin given',
    'two-surveys': 'separate surveys with different questions',
    estimate: 'an estimate, no margin given',
    documented: 'documented by its makers, not measured',
  } satisfies Record<SpreadId, string>,
  absent: {
    'not-asked': 'not asked',
    'not-measured': 'not measured',
    'no-garbage-collector': 'no garbage collector',
  } satisfies Record<Absence, string>,
  unit: '{title}, {unit}',
  legend: { spread: 'value and spread', absent: 'not asked or not measured' },
};
