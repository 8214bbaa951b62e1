import type { CalendarDay } from './calendar-day';
import { currencyDigits, type Currency, type Rate, type RateUnit } from './rate';

/**
 * Units of currency for one euro on one day: European Central Bank, euro foreign exchange reference rates.
 * Amounts are converted by this table and nothing else, and every converted amount names its day (B04). The
 * bank publishes these rates for information only; so do we. Amounts in a currency that the table does not have are
 * compared with amounts in the same currency only.
 */
export const conversionTable: {
  readonly asOf: CalendarDay;
  readonly source: string;
  readonly perEuro: Readonly<Partial<Record<Currency, number>>>;
} = {
  asOf: '2026-07-06',
  source: 'European Central Bank, euro foreign exchange reference rates',
  perEuro: {
    AUD: 1.6462,
    BRL: 5.913,
    CAD: 1.6236,
    CHF: 0.9201,
    CZK: 24.157,
    DKK: 7.4748,
    EUR: 1,
    GBP: 0.85538,
    HUF: 353.5,
    ILS: 3.4414,
    INR: 108.9035,
    JPY: 185.31,
    KRW: 1747.72,
    MXN: 19.9586,
    NOK: 11.234,
    NZD: 2.0079,
    PLN: 4.2883,
    RON: 5.231,
    SEK: 11.015,
    SGD: 1.4765,
    TRY: 53.4222,
    USD: 1.1415,
    ZAR: 18.5318,
  },
};

/**
 * Paid working time behind a change of unit: 8 hours a day, 220 days a year, 12 months a year. A convention,
 * not a fact about anyone's contract, and it leaves aside what an employer pays on top of a salary; that is
 * why a change of unit is always shown.
 */
export const unitsPerYear: Readonly<Record<RateUnit, number>> = { hour: 1760, day: 220, month: 12, year: 1 };

/** What an amount becomes, and by which table: `none` when the currency is the same. */
export type ConvertedRate = { rate: Rate; table: CalendarDay | 'none'; unitChanged: boolean };

/**
 * Number that turns minor units of one currency and unit into minor units of another; exactly 1 when nothing
 * changes, so that equal amounts stay equal. NaN when the table has no rate for one of the currencies.
 */
export function conversionFactor(from: Omit<Rate, 'minorUnits'>, to: Omit<Rate, 'minorUnits'>): number {
  const unit = from.unit === to.unit ? 1 : unitsPerYear[from.unit] / unitsPerYear[to.unit];
  if (from.currency === to.currency) return unit;
  const major =
    (conversionTable.perEuro[to.currency] ?? NaN) / (conversionTable.perEuro[from.currency] ?? NaN);
  return unit * major * 10 ** (currencyDigits[to.currency] - currencyDigits[from.currency]);
}

/**
 * `rate` in another currency or unit, rounded up to a whole minor unit, so that no cost is understated. It stays as it is
 * where the table has no rate for one of the currencies.
 */
export function convertRate(rate: Rate, to: Omit<Rate, 'minorUnits'>): ConvertedRate {
  const factor = conversionFactor(rate, to);
  if (Number.isNaN(factor)) return { rate, table: 'none', unitChanged: false };
  return {
    rate: { minorUnits: ceilAmount(rate.minorUnits * factor), currency: to.currency, unit: to.unit },
    table: rate.currency === to.currency ? 'none' : conversionTable.asOf,
    unitChanged: rate.unit !== to.unit,
  };
}

/** The next whole minor unit; what floating point leaves behind a whole number does not count as more. */
export function ceilAmount(minorUnits: number): number {
  const nearest = Math.round(minorUnits);
  return Math.abs(minorUnits - nearest) < 1e-6 ? nearest : Math.ceil(minorUnits);
}
