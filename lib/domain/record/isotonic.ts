import { outcomeOf, type Forecast } from './forecast';

/** Cases with neighbouring forecasts that are best described by one frequency. */
export interface CalibrationBlock {
  n: number;
  /** Lowest and highest forecast in it. */
  low: number;
  high: number;
  /** Cases that chose Rust, and their share: the recalibrated forecast. */
  rust: number;
  share: number;
}

/**
 * The frequencies that fit the outcomes best without ever falling as the forecast rises (isotonic
 * regression by pooling adjacent violators: Ayer and others 1955; as a reliability curve without
 * arbitrary bins: CORP, Dimitriadis, Gneiting and Jordan 2021). In order of the forecast; equal
 * forecasts share a block.
 */
export function calibrationBlocks(forecasts: readonly Forecast[]): CalibrationBlock[] {
  const blocks: CalibrationBlock[] = [];
  for (const single of byForecast(forecasts)) {
    let block = single;
    for (let last = blocks.at(-1); last && last.share >= block.share; last = blocks.at(-1)) {
      blocks.pop();
      block = pooled(last, block);
    }
    blocks.push(block);
  }
  return blocks;
}

/** One block per distinct forecast, lowest first. */
function byForecast(forecasts: readonly Forecast[]): CalibrationBlock[] {
  const byValue = new Map<number, CalibrationBlock>();
  for (const forecast of forecasts) {
    const { p } = forecast;
    const rust = outcomeOf(forecast);
    const block = { n: 1, low: p, high: p, rust, share: rust };
    const known = byValue.get(p);
    byValue.set(p, known ? pooled(known, block) : block);
  }
  return [...byValue.values()].sort((left, right) => left.low - right.low);
}

function pooled(left: CalibrationBlock, right: CalibrationBlock): CalibrationBlock {
  const n = left.n + right.n;
  const rust = left.rust + right.rust;
  return { n, low: left.low, high: right.high, rust, share: rust / n };
}
