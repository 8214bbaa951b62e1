/** What the spread of a figure is, or why it has none. */
export type SpreadId =
  'settings' | 'loads' | 'runs' | 'one-run' | 'count' | 'survey' | 'two-surveys' | 'estimate' | 'documented';

/** Why a language has no value: a survey did not ask about it, nobody measured it, or it has no such part. */
export type Absence = 'not-asked' | 'not-measured' | 'no-garbage-collector';

/** The values of one language, each by the label of a figure of the claim; the numbers stand there and nowhere else. */
export interface MeasuredSide {
  /** What was measured, one mark each. */
  values: readonly string[];
  /** The figure whose ends are the spread; absent when the values themselves span it or there is none. */
  range?: string;
  /** A second way of the same language, drawn hollow. */
  other?: string;
}

/** How one figure of a claim sets the two languages side by side on one axis. */
export interface MeasuredFigure {
  /** Which end of the axis a reader would rather have; null where the number does not say. */
  better: 'less' | 'more' | null;
  spread: SpreadId;
  go: MeasuredSide | Absence;
  rust: MeasuredSide | Absence;
}

const bothBy = (...values: string[]) => ({ go: { values }, rust: { values } });
const askedOfRust = (label: string) => ({ go: 'not-asked', rust: { values: [label] } }) as const;

/**
 * The claims that hold a figure to draw, by their id. What a project aims for, forecasts or allows is no figure, and
 * neither is a rank or a rating. A claim that measures many things is drawn by the one
 * that its sentence names first, and is left out where its sentence names several alike.
 */
export const measuredFigures = {
  'go-gc-mark-phase-quarter-cpu': {
    better: 'less',
    spread: 'documented',
    go: { values: ['Share of the CPU while live memory is marked'] },
    rust: 'no-garbage-collector',
  },
  'rust-users-report-fewer-bugs': {
    better: 'more',
    spread: 'survey',
    ...askedOfRust('Find significantly fewer bugs in Rust code, 2025'),
  },
  'lambda-cold-start-aug-2026': {
    better: 'less',
    spread: 'settings',
    ...bothBy('Mean cold start on x86, zip file, 512 MB', 'Mean cold start on Arm, zip file, 512 MB'),
  },
  'web-frameworks-benchmark-2026': {
    better: 'more',
    spread: 'loads',
    go: {
      values: ['Standard library (net/http), 256 connections'],
      range: 'Standard library (net/http), 64 to 512 connections',
      other: 'Fastest of its language (web 0.0)',
    },
    rust: {
      values: ['Axum 0.8, 256 connections'],
      range: 'Axum 0.8, 64 to 512 connections',
      other: 'Fastest of its language (khttp 0.2)',
    },
  },
  'youki-vs-runc': {
    better: 'less',
    spread: 'runs',
    go: { values: ['Create and delete, runc 1.1.7'], range: 'Its runs, fastest to slowest' },
    rust: { values: ['Create and delete, youki 0.3.3'], range: 'Its runs, fastest to slowest' },
  },
  'async-task-memory-2024': { better: 'less', spread: 'one-run', ...bothBy('Memory of 1,000,000') },
  'so-2025-go-admired-desired': {
    better: 'more',
    spread: 'survey',
    ...bothBy('Of its users, want to keep using it'),
  },
  'rust-survey-2025-learning-effort': {
    better: 'less',
    spread: 'survey',
    ...askedOfRust('Significantly more effort to learn'),
  },
  'rust-survey-2025-slow-compilation': {
    better: 'less',
    spread: 'survey',
    ...askedOfRust('Compile times are a big problem'),
  },
  'rust-rebuild-over-10-seconds': {
    better: 'less',
    spread: 'survey',
    ...askedOfRust('Over ten seconds to rebuild, slowest project'),
  },
  'go-survey-2025-satisfaction': {
    better: 'more',
    spread: 'survey',
    go: { values: ['Are satisfied'] },
    rust: 'not-asked',
  },
  'cncf-graduated-go-count': {
    better: null,
    spread: 'count',
    go: { values: ['Main repository is a Go module'] },
    rust: { values: ['Main repository is in Rust'] },
  },
  'rust-debugging-and-disk-pain': {
    better: 'less',
    spread: 'survey',
    ...askedOfRust('Debugging is a big problem'),
  },
  'rust-ci-builds-blocker': {
    better: 'less',
    spread: 'survey',
    ...askedOfRust('CI builds are a big blocker'),
  },
  'cargo-advisories-2026': {
    better: null,
    spread: 'count',
    go: { values: ['Reports on cmd/go, numbered in 2026'] },
    rust: { values: ['Advisories on Cargo, January to August 2026'] },
  },
  'wasm-use-go-vs-rust-surveys': {
    better: null,
    spread: 'two-surveys',
    go: { values: ['Deploy to WebAssembly, second half of 2024'] },
    rust: {
      values: ['Target WebAssembly in browsers, 2024'],
      other: 'Target WebAssembly on other hosts, 2024',
    },
  },
  'so-2025-median-pay': { better: null, spread: 'survey', ...bothBy('Median pay in a year') },
  'so-2025-usage-paid-respondents': {
    better: null,
    spread: 'survey',
    ...bothBy('Worked with it in the past year'),
  },
  'so-2025-go-rust-overlap': {
    better: null,
    spread: 'survey',
    go: { values: ['Of Go users, also used Rust'] },
    rust: { values: ['Of Rust users, also used Go'] },
  },
  'slashdata-2024-community-sizes': {
    better: null,
    spread: 'estimate',
    ...bothBy('Developers, early 2024'),
  },
  'readytotouch-company-lists': { better: null, spread: 'count', ...bothBy('Companies on the list') },
} as const satisfies Readonly<Record<string, MeasuredFigure>>;

/** A claim that holds a figure to draw; permanent like the id of the claim. */
export type MeasuredId = keyof typeof measuredFigures;
