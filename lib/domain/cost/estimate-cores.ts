import type { Language } from '../assessment/bank';
import type { RatioRun } from './cited-runs';
import { monthlyCorePrice, type Load } from './load';
import { needOf, type Need } from './need';
import { inverse, scaled, spanOf, type Range } from './range';
import { relationOf, type Relation } from './relation';

/** One source, and the cores in the other language for each core of today. */
export interface RatioNeed {
  run: RatioRun;
  share: Range;
  need: Need;
}

export interface CoreEstimate {
  /** The language that the visitor's own figure is for. */
  own: Language;
  runs: RatioNeed[];
  /** The own side is one number, the other a range; null when no source compares the two. */
  needs: Record<Language, Need | null>;
  /** Null when no source compares the two. */
  relation: Relation | null;
}

/**
 * Cores by what the visitor's own service handles. Own side: requests per second over requests per second of one
 * core. Other side: that, times the share each source gives, from the lowest to the highest of all sources.
 * @returns null when the visitor gave no figure of the own service
 */
export function estimateCores(load: Load, runs: readonly RatioRun[]): CoreEstimate | null {
  if (!load.own) return null;
  const { language: own, requestsPerCoreSecond } = load.own;
  const today = load.requestsPerSecond / requestsPerCoreSecond;
  const priced = (exact: Range): Need => needOf(exact, 1, monthlyCorePrice(load));
  const shares = runs.map((run) => ({ run, share: shareAfter(own, run) }));
  const span = spanOf(shares.map(({ share }) => share));
  const ownNeed = priced({ low: today, high: today });
  const otherNeed = span && priced(scaled(span, today));
  const needs = own === 'go' ? { go: ownNeed, rust: otherNeed } : { go: otherNeed, rust: ownNeed };
  const { go, rust } = needs;
  return {
    own,
    runs: shares.map(({ run, share }) => ({ run, share, need: priced(scaled(share, today)) })),
    needs,
    relation: go && rust && relationOf({ go: go.whole, rust: rust.whole }),
  };
}

/** Cores in the other language for one core in `own`: the share as it is, or one over it when it was told the other way. */
function shareAfter(own: Language, { language, share }: RatioRun): Range {
  return language === own ? inverse(share) : share;
}
