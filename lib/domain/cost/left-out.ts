/** Why a claim that a reader may expect in the ranges is not in them. */
export type LeftOutReason =
  'archived' | 'no-time' | 'no-machines' | 'other-baseline' | 'no-requests' | 'no-figure';

/** Claims about load and resources that no range rests on, each with its reason. */
export const leftOutRuns: readonly { claim: string; reason: LeftOutReason }[] = [
  { claim: 'techempower-sunset-2026', reason: 'archived' },
  { claim: 'mercadolibre-go-efficiency', reason: 'no-time' },
  { claim: 'pingora-40m-rps', reason: 'no-machines' },
  { claim: 'pingora-third-of-resources', reason: 'other-baseline' },
  { claim: 'pingora-70-67-percent', reason: 'other-baseline' },
  { claim: 'discord-read-states-latency', reason: 'no-figure' },
  { claim: 'lambda-cold-start-aug-2026', reason: 'no-requests' },
  { claim: 'kostya-benchmarks-2025', reason: 'no-requests' },
  { claim: 'plb2-microbenchmarks', reason: 'no-requests' },
  { claim: 'async-task-memory-2024', reason: 'no-requests' },
];

/** What the evidence says about slow answers elsewhere, without the cores behind them. */
export const latencyClaims = [
  'go-gc-slo-500-microseconds',
  'discord-read-states-latency',
  'grab-counter-service-rewrite',
] as const;
