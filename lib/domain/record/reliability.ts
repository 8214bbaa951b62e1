import { meanOf, outcomeOf, type Forecast } from './forecast';
import { calibrationBlocks, type CalibrationBlock } from './isotonic';
import { brierScore } from './scoring-rules';

/** How far forecasts can be taken at their word; the Brier score is miscalibration - discrimination + uncertainty. */
export interface Reliability {
  blocks: CalibrationBlock[];
  /** What the best recalibration would save; 0 is perfect. */
  miscalibration: number;
  /** What telling cases apart is worth; more is better. */
  discrimination: number;
  /** The Brier score of always giving the share of Rust among the cases. */
  uncertainty: number;
}

/** The CORP reliability curve with its decomposition of the Brier score (method 5.4); null without cases. */
export function reliabilityOf(forecasts: readonly Forecast[]): Reliability | null {
  const brier = brierScore(forecasts);
  const base = meanOf(forecasts.map(outcomeOf));
  if (brier === null || base === null) return null;
  const blocks = calibrationBlocks(forecasts);
  const uncertainty = base * (1 - base);
  // Within a block, outcomes scatter around its share: the Brier score after recalibration.
  const recalibrated =
    blocks.reduce((sum, { n, share }) => sum + n * share * (1 - share), 0) / forecasts.length;
  return {
    blocks,
    miscalibration: brier - recalibrated,
    discrimination: uncertainty - recalibrated,
    uncertainty,
  };
}
