import type { Language } from '../assessment/bank';

/** Counts of two choices by two leans. */
interface Confusion {
  /** Leans that were right, by language. */
  go: number;
  rust: number;
  /** What was chosen. */
  ofGo: number;
  ofRust: number;
}

/** One lean and what was chosen. */
export interface Call {
  lean: Language;
  chosen: Language;
}

/** Mean of the shares of right leans among Go and among Rust cases; null unless both occur. */
export function balancedAccuracy(calls: readonly Call[]): number | null {
  const { go, rust, ofGo, ofRust } = confusionOf(calls);
  return ofGo === 0 || ofRust === 0 ? null : (go / ofGo + rust / ofRust) / 2;
}

/**
 * Matthews correlation of lean and choice, -1 to 1 (Matthews 1975); 0 is chance. Null when all
 * leans or all choices are the same.
 */
export function matthewsCorrelation(calls: readonly Call[]): number | null {
  const { go, rust, ofGo, ofRust } = confusionOf(calls);
  const missedGo = ofGo - go;
  const missedRust = ofRust - rust;
  const size = (rust + missedGo) * (go + missedRust) * ofGo * ofRust;
  return size === 0 ? null : (go * rust - missedGo * missedRust) / Math.sqrt(size);
}

function confusionOf(calls: readonly Call[]): Confusion {
  const count = (language: Language, right: boolean): number =>
    calls.filter((each) => each.chosen === language && (!right || each.lean === language)).length;
  return {
    go: count('go', true),
    rust: count('rust', true),
    ofGo: count('go', false),
    ofRust: count('rust', false),
  };
}
