/** Currencies an amount can be given in, with the digits of their minor unit (ISO 4217). */
export const currencyDigits = {
  AUD: 2,
  BRL: 2,
  CAD: 2,
  CHF: 2,
  CZK: 2,
  DKK: 2,
  EUR: 2,
  GBP: 2,
  HUF: 2,
  ILS: 2,
  INR: 2,
  JPY: 0,
  KRW: 0,
  MXN: 2,
  NOK: 2,
  NZD: 2,
  PLN: 2,
  RON: 2,
  SEK: 2,
  SGD: 2,
  TRY: 2,
  USD: 2,
  ZAR: 2,
} as const;

export type Currency = keyof typeof currencyDigits;

export const currencies = Object.keys(currencyDigits) as readonly Currency[];

export const rateUnits = ['hour', 'day', 'month', 'year'] as const;

export type RateUnit = (typeof rateUnits)[number];

/**
 * What is asked or offered for work: an integer of minor units (cents; whole yen) per unit of time, before
 * tax, for full time. Hour and day are the rate of a contract, month and year a gross salary; no amount of
 * one kind is turned into the other without saying so (`convertRate`).
 */
export type Rate = { minorUnits: number; currency: Currency; unit: RateUnit };
