import { filled } from './filled';
import { formatTenths } from './format';

/** The words that give points a direction. */
export interface TowardsText {
  /** "{points} to {language}". */
  to: string;
  middle: string;
  go: string;
  rust: string;
}

/**
 * Tenths of a point with the language they speak for, and never a sign: -35 is "3.5 to Go", 0 is "even".
 * @param tenths below zero for Go, above for Rust
 */
export function formatTowards(tenths: number, text: TowardsText): string {
  if (tenths === 0) return text.middle;
  return filled(text.to, {
    points: formatTenths(Math.abs(tenths)),
    language: tenths > 0 ? text.rust : text.go,
  });
}

/** A value in score units (-1 to 1) as points with their direction: 0.153 is "15.3 to Rust". */
export function formatScoreTowards(value: number, text: TowardsText): string {
  return formatTowards(Math.round(value * 1000), text);
}
