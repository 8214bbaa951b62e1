import { dayNumber, type CalendarDay } from './calendar-day';

/**
 * Days after which half of what a statement tells is gone (N14). Judgement, stated so that it can be argued
 * with: availability changes with every call a developer takes, rates perhaps twice a year; the proof of a
 * skill, and the skill itself when unused, lose half in two years (the recency rule of the method).
 */
export const halfLifeDays = { availability: 30, rate: 120, proof: 730, use: 730 } as const;

export type FreshnessKind = keyof typeof halfLifeDays;

/** `ageing` after one half-life, `stale` after two: from then on it must be confirmed before it is relied on. */
export type FreshnessState = 'fresh' | 'ageing' | 'stale';

/** How old a statement is and what it still weighs, 0..1. Never confirmed counts as just stale. */
export type Freshness = { state: FreshnessState; weight: number; days: number | 'unknown' };

/** Longest age in the table of weights; older statements weigh what the last entry does. */
const longest = 7300;

const weights: Readonly<Record<FreshnessKind, Float64Array>> = {
  availability: weightTable('availability'),
  rate: weightTable('rate'),
  proof: weightTable('proof'),
  use: weightTable('use'),
};

/** Age of a statement of `kind` that was confirmed on a day, seen from `today`; a future day counts as today. */
export function freshnessOf(
  kind: FreshnessKind,
  confirmedOn: CalendarDay | 'unknown',
  today: CalendarDay,
): Freshness {
  if (confirmedOn === 'unknown') return { state: 'stale', weight: neverConfirmedWeight, days: 'unknown' };
  const days = Math.max(0, dayNumber(today) - dayNumber(confirmedOn));
  const state = isStale(kind, days) ? 'stale' : days > halfLifeDays[kind] ? 'ageing' : 'fresh';
  return { state, weight: freshnessWeight(kind, days), days };
}

/** What a statement of a given age in days still weighs: 2^(-days / half-life), from a table. */
export function freshnessWeight(kind: FreshnessKind, days: number): number {
  return weights[kind][Math.min(Math.max(0, days), longest)] ?? 0;
}

/** True when a statement of that age must be confirmed again. */
export function isStale(kind: FreshnessKind, days: number): boolean {
  return days > 2 * halfLifeDays[kind];
}

/** Weight of a statement that nobody ever confirmed: two half-lives. */
export const neverConfirmedWeight = 0.25;

function weightTable(kind: FreshnessKind): Float64Array {
  return Float64Array.from({ length: longest + 1 }, (_, days) => 2 ** (-days / halfLifeDays[kind]));
}
