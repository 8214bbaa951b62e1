import type { Language } from '../assessment/bank';

/** What a price of one core is paid for. */
export const pricePeriods = ['core-hour', 'vcpu-month'] as const;
export type PricePeriod = (typeof pricePeriods)[number];

/** What a visitor says about the load and the price. All numbers are positive. */
export interface Load {
  requestsPerSecond: number;
  /** Size of one answer in KiB (1024 bytes). */
  payloadKib: number;
  /** The time within which 99 of 100 requests must be answered, in ms; null when no target was given. */
  p99Ms: number | null;
  /** Price of one core in the visitor's currency, which is a label and never converted. */
  price: { amount: number; per: PricePeriod; currency: string };
  /** Cores of one machine that the visitor would rent. */
  coresPerMachine: number;
  /** What one core of the visitor's own service handles today; null when it was not given. */
  own: { requestsPerCoreSecond: number; language: Language } | null;
}

/** Hours of a month as prices per month are usually made: 365 days of 24 hours, over 12. */
export const hoursPerMonth = 730;

/** Price of one core for a month: the hourly price times {@link hoursPerMonth}, or the monthly price as it is. */
export function monthlyCorePrice({ price }: Pick<Load, 'price'>): number {
  return price.per === 'core-hour' ? price.amount * hoursPerMonth : price.amount;
}

const bitsPerKib = 8 * 1024;

/** What the answers carry, in Mbit/s (10^6 bits): requests per second times the size of one. Without headers. */
export function trafficMbit({ requestsPerSecond, payloadKib }: Load): number {
  return (requestsPerSecond * payloadKib * bitsPerKib) / 1e6;
}
