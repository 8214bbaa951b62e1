import { scaled, type Range } from './range';

/** What a load needs and what that costs. */
export interface Need {
  /** Machines or cores before rounding; grows exactly with the load. */
  exact: Range;
  /** The same in whole ones, which is what can be rented. */
  whole: Range;
  /** Whole ones times the cores of one. */
  cores: Range;
  /** Cost of those cores for a month, in the currency of the price. */
  monthly: Range;
}

/**
 * Rounds a need up to whole machines or cores and prices it.
 * @param exact machines or cores before rounding, above zero
 * @param coresEach cores of one of them
 * @param corePrice price of one core for a month
 */
export function needOf(exact: Range, coresEach: number, corePrice: number): Need {
  const whole = { low: wholeOf(exact.low), high: wholeOf(exact.high) };
  const cores = scaled(whole, coresEach);
  return { exact, whole, cores, monthly: scaled(cores, corePrice) };
}

/** Far below what any figure of the evidence tells apart, far above the error of a division. */
const tolerance = 1e-9;

/** Up to the next whole number. What a division leaves of a whole number's last digits does not ask for one more. */
function wholeOf(exact: number): number {
  return Math.max(1, Math.ceil(exact * (1 - tolerance)));
}
