import type { Language } from '@/lib/domain/assessment/bank';
import type { CalibrationBlock } from '@/lib/domain/record/isotonic';
import { proportionOf, type Proportion } from '@/lib/domain/record/proportion';

/** One step of the reliability curve, seen from one language. */
export interface ReliabilityStep {
  /** Lowest and highest forecast for the language, 0 to 1. */
  low: number;
  high: number;
  /** How many of its decisions chose the language. */
  chosen: Proportion & { share: number };
}

/** The curve as it reads for one language: seen from Go, everything is the complement of what Rust gets. */
export function reliabilitySteps(blocks: readonly CalibrationBlock[], language: Language): ReliabilityStep[] {
  const steps = blocks.map(({ low, high, n, rust }) => {
    const right = language === 'rust' ? rust : n - rust;
    const chosen = { ...proportionOf(right, n), share: right / n };
    return language === 'rust' ? { low, high, chosen } : { low: 1 - high, high: 1 - low, chosen };
  });
  return language === 'rust' ? steps : steps.reverse();
}
