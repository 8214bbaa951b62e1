import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencies, currencyDigits, type Currency } from '@/lib/domain/developer/rate';
import { readAmount, writeAmount } from '@/lib/domain/developer/typed-amount';

describe('amounts as people type them (B04)', () => {
  test.each([
    ['650', 65_000],
    ['650.5', 65_050],
    ['650,50', 65_050],
    ['1 200', 120_000],
    ['1,200', 120_000],
    ['1.200', 120_000],
    ['1.200,50', 120_050],
    ['12\u2019500', 1_250_000],
    ['0.01', 1],
    ['0.500', 50],
    ['650 €', 65_000],
    ['€650', 65_000],
    ['EUR 650', 65_000],
    ['650,- €', 65_000],
    ['650.–', 65_000],
    ['85k', 8_500_000],
    ['€85k', 8_500_000],
    ['1.2m', 120_000_000],
    ['\u0666\u0665\u0660', 65_000],
    ['６５０', 65_000],
  ])('%j is %i cents', (text, minorUnits) => {
    expect(readAmount(text, 'EUR')).toBe(minorUnits);
  });

  test.each(['', 'x', '-5', '1.234.5678', '12.345,678', '0.505', '1e3', '650 $', 'USD 650', '9'.repeat(40)])(
    '%j is no amount in euros',
    (text) => {
      expect(readAmount(text, 'EUR')).toBeUndefined();
    },
  );

  test.each<[string, Currency, number]>([
    ['13500', 'JPY', 13_500],
    ['１３，５００円', 'JPY', 13_500],
    ['¥13,500', 'JPY', 13_500],
    ['12,00,000', 'INR', 120_000_000],
    ['₹12 lakh', 'INR', 120_000_000],
    ['Rs. 12,00,000', 'INR', 120_000_000],
    ['$95', 'USD', 9_500],
    ['A$95', 'AUD', 9_500],
    ['Fr. 1\u2019200.\u2013', 'CHF', 120_000],
    ['450 kr', 'SEK', 45_000],
    ['450 Kč', 'CZK', 45_000],
    ['1 200 zł', 'PLN', 120_000],
    ['1.500', 'KWD', 1_500],
    ['1,500', 'KWD', 1_500_000],
    ['15.000.000 đ', 'VND', 15_000_000],
  ])('%j in %s is %i minor units', (text, currency, minorUnits) => {
    expect(readAmount(text, currency)).toBe(minorUnits);
  });

  test('a yen has no cents', () => {
    expect(readAmount('135.50', 'JPY')).toBeUndefined();
  });

  test('what is shown is read as the same amount, with the code or the sign of the currency beside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000_000_000 }),
        fc.constantFrom(...currencies),
        fc.constantFrom('code', 'symbol', 'narrowSymbol'),
        fc.constantFrom('en-GB', 'en-IN', 'de', 'de-CH', 'fr', 'hi-IN-u-nu-deva', 'ar-EG-u-nu-arab', 'ja'),
        (minorUnits, currency, currencyDisplay, locale) => {
          expect(readAmount(writeAmount({ minorUnits, currency }), currency)).toBe(minorUnits);
          const digits = currencyDigits[currency];
          const parts = new Intl.NumberFormat(locale, {
            minimumFractionDigits: digits === 3 ? 0 : digits,
            maximumFractionDigits: digits,
          });
          const shown = parts.format(minorUnits / 10 ** digits);
          // In a currency of three decimals a comma before the last three digits divides thousands.
          if (digits === 3) return;
          const label = new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay })
            .formatToParts(1)
            .find(({ type }) => type === 'currency')?.value;
          expect(readAmount(`${shown} ${label}`, currency), `${shown} ${label}`).toBe(minorUnits);
          expect(readAmount(`${label} ${shown}`, currency), `${label} ${shown}`).toBe(minorUnits);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the currencies that an amount can be given in (B04)', () => {
  /** What the runtime still lists although nothing is paid in it any more, or never was. */
  const retired = ['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'XDR', 'XSU', 'ZWL'];

  test('are those that the runtime knows, without the ones that were replaced and units of account', () => {
    const known = Intl.supportedValuesOf('currency').filter((code) => !retired.includes(code));
    expect([...currencies]).toEqual(known);
  });

  test('have the digits of ISO 4217', () => {
    const having = (digits: number) => currencies.filter((code) => currencyDigits[code] === digits);
    expect(having(3)).toEqual(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);
    expect(having(0)).toEqual('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
    expect(having(2)).toHaveLength(currencies.length - 7 - 16);
  });
});
