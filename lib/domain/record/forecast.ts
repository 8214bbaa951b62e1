import type { Language } from '../assessment/bank';

/** What was forecast for one decision for a single language, and what was chosen. */
export interface Forecast {
  /** Forecast probability that Rust is chosen, 0 to 1. */
  p: number;
  chosen: Language;
}

/** 1 for Rust, 0 for Go. */
export function outcomeOf(forecast: Forecast): 0 | 1 {
  return forecast.chosen === 'rust' ? 1 : 0;
}

/** The mean over some numbers, or null over none. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
