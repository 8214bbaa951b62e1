import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conversionFactor,
  conversionTable,
  convertRate,
  unitsPerYear,
} from '@/lib/domain/developer/conversion';
import { currencies, rateUnits, type Rate } from '@/lib/domain/developer/rate';

const converted = currencies.filter((currency) => currency in conversionTable.perEuro);

const rates = fc.record({
  minorUnits: fc.integer({ min: 1, max: 100_000_000 }),
  currency: fc.constantFrom(...converted),
  unit: fc.constantFrom(...rateUnits),
});

describe('conversion of rates (B04)', () => {
  test('the table is dated, and has currencies that an amount can be given in', () => {
    expect(conversionTable.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(currencies).toEqual(expect.arrayContaining(Object.keys(conversionTable.perEuro)));
  });

  test('an amount in a currency without a rate stays as it is, and is compared with its own currency only', () => {
    const rate: Rate = { minorUnits: 400_000, currency: 'KES', unit: 'hour' };
    expect(convertRate(rate, { currency: 'EUR', unit: 'day' })).toEqual({
      rate,
      table: 'none',
      unitChanged: false,
    });
    expect(conversionFactor(rate, { currency: 'EUR', unit: 'hour' })).toBeNaN();
    expect(convertRate(rate, { currency: 'KES', unit: 'day' }).rate.minorUnits).toBe(3_200_000);
  });

  test('an amount in its own currency and unit stays as it is, without a table', () => {
    fc.assert(
      fc.property(rates, (rate) => {
        expect(convertRate(rate, rate)).toEqual({ rate, table: 'none', unitChanged: false });
      }),
    );
  });

  test('a converted amount names the day of the table, and is never understated', () => {
    fc.assert(
      fc.property(rates, rates, (rate, { currency, unit }) => {
        const converted = convertRate(rate, { currency, unit });
        expect(converted.table).toBe(rate.currency === currency ? 'none' : conversionTable.asOf);
        expect(converted.unitChanged).toBe(rate.unit !== unit);
        expect(converted.rate.minorUnits).toBeGreaterThanOrEqual(
          rate.minorUnits * conversionFactor(rate, { currency, unit }) - 1e-6,
        );
      }),
    );
  });

  test('there and back is the same amount, and going by a third currency makes no difference', () => {
    fc.assert(
      fc.property(rates, rates, rates, (a, b, c) => {
        expect(conversionFactor(a, b) * conversionFactor(b, a)).toBeCloseTo(1, 9);
        expect(conversionFactor(a, b) / (conversionFactor(a, c) * conversionFactor(c, b))).toBeCloseTo(1, 9);
      }),
    );
  });

  test.each<[Rate, Omit<Rate, 'minorUnits'>, number]>([
    [{ minorUnits: 10_000, currency: 'EUR', unit: 'hour' }, { currency: 'EUR', unit: 'day' }, 80_000],
    [{ minorUnits: 80_000, currency: 'EUR', unit: 'day' }, { currency: 'EUR', unit: 'year' }, 17_600_000],
    [{ minorUnits: 10_000, currency: 'EUR', unit: 'hour' }, { currency: 'USD', unit: 'hour' }, 11_415],
    [{ minorUnits: 10_000, currency: 'EUR', unit: 'hour' }, { currency: 'JPY', unit: 'hour' }, 18_531],
    [{ minorUnits: 18_531, currency: 'JPY', unit: 'hour' }, { currency: 'EUR', unit: 'hour' }, 10_000],
  ])('%o in %o is %i', (rate, to, minorUnits) => {
    expect(convertRate(rate, to).rate).toEqual({ ...to, minorUnits });
  });

  test('a year is 220 days of 8 hours', () => {
    expect(unitsPerYear).toEqual({ hour: 1760, day: 220, month: 12, year: 1 });
  });
});
