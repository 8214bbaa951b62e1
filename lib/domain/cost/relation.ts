import type { Language } from '../assessment/bank';
import type { Range } from './range';

/** How the needs of the two languages lie to each other. */
export type Relation =
  | { kind: 'same' }
  | { kind: 'overlap' }
  /** `lower` ends before the other begins; it takes between `least` and `most` less, as shares of 1. */
  | { kind: 'apart'; lower: Language; least: number; most: number };

/** Compares two ranges of whole machines or cores. Ranges that touch in one number overlap. */
export function relationOf(needs: Record<Language, Range>): Relation {
  const { go, rust } = needs;
  if (go.low === rust.low && go.high === rust.high) return { kind: 'same' };
  if (go.low <= rust.high && rust.low <= go.high) return { kind: 'overlap' };
  const lower = go.high < rust.low ? 'go' : 'rust';
  const [less, more] = lower === 'go' ? [go, rust] : [rust, go];
  return { kind: 'apart', lower, least: 1 - less.high / more.low, most: 1 - less.low / more.high };
}
