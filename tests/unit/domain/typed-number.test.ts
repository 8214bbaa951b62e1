import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainNumber, readTypedNumber } from '@/lib/domain/typed-number';

describe('numbers as people write them (N24, B04)', () => {
  test.each([
    ['2500', '2500'],
    [' 0.04 ', '0.04'],
    ['0,04', '0.04'],
    ['.5', '0.5'],
    ['650.', '650'],
    ['007', '7'],
    ['1,500', '1500'],
    ['1.500', '1.5'],
    ['0.500', '0.5'],
    ['0,500', '0.5'],
    ['1234.567', '1234.567'],
    ['1.234.567', '1234567'],
    ['1,234,567.89', '1234567.89'],
    ['1.234.567,89', '1234567.89'],
    ['1 234 567,89', '1234567.89'],
    ['1\u202f234,5', '1234.5'],
    ['1\u2019234.5', '1234.5'],
    ['1_000_000', '1000000'],
    ['12,00,000', '1200000'],
    ['1,23,45,678.90', '12345678.9'],
    ['２５００', '2500'],
    ['１，２００．５', '1200.5'],
    ['٢٥٠٠', '2500'],
    ['٢٬٥٠٠٫٧٥', '2500.75'],
    ['२५००', '2500'],
    ['85k', '85000'],
    ['85 K', '85000'],
    ['1.2m', '1200000'],
    ['1,2 Mio.', '1200000'],
    ['1.250k', '1250'],
    ['12.5 lakh', '1250000'],
    ['2 crore', '20000000'],
    ['+7', '7'],
    ['\u200e2500\u200f', '2500'],
  ])('%j is %s', (typed, number) => {
    expect(readPlainNumber(typed)).toBe(number);
  });

  test.each(['', ' ', 'x', '.', ',', '-', 'k', '1e5', '0x10', '1.2.3', '12,34,56', '1,2345,678'])(
    'what is divided in no known way is no number: %j',
    (typed) => {
      expect(readPlainNumber(typed)).toBeUndefined();
    },
  );

  test.each([
    'Infinity',
    '10²',
    '½',
    '①',
    '650-700',
    '5 000 0',
    '1,000.000,5',
    '85kk',
    '85 km',
    '6 5',
    '9'.repeat(61),
  ])('no number: %j', (typed) => {
    expect(readPlainNumber(typed)).toBeUndefined();
  });

  test('below zero is read as such, and is no plain number', () => {
    for (const typed of ['-5', '\u22125', '\u20135', '- 5'])
      expect(readTypedNumber(typed)).toEqual({ isNegative: true, whole: '5', fraction: '' });
    expect(readPlainNumber('-5')).toBeUndefined();
  });

  test('the label of a field may stand before or after', () => {
    const labels = ['requests/s', 'rps', '€'];
    for (const typed of ['2500 rps', '2,500requests/s', '€2500', '2.5k rps', '2.5 k €'])
      expect(readPlainNumber(typed, { labels }), typed).toBe('2500');
    expect(readPlainNumber('2500 ms', { labels })).toBeUndefined();
  });

  test('a number is read the same however its thousands are divided', () => {
    const dividers = fc.constantFrom('', ',', ' ', '\u00a0', '\u202f', "'", '_');
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 99 }),
        dividers,
        (n, cents, by) => {
          const whole = String(n).replaceAll(/\B(?=(\d{3})+$)/gu, by);
          const indian = String(n).replaceAll(/\B(?=(\d{2})*\d{3}$)/gu, by);
          const fraction = String(cents).padStart(2, '0');
          const plain = cents === 0 ? String(n) : `${n}.${fraction}`.replace(/0$/u, '');
          expect(readPlainNumber(`${whole}.${fraction}`)).toBe(plain);
          expect(readPlainNumber(`${indian}.${fraction}`)).toBe(plain);
          if (by !== ',') expect(readPlainNumber(`${whole},${fraction}`)).toBe(plain);
        },
      ),
    );
  });

  test('any text is a number or none, and what is read is read the same again', () => {
    const piece = fc.constantFrom(...'0123456789.,  -+k_m٣２’€', '\u200b', '\u202e', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const read = readPlainNumber(pieces.join(''));
        if (read === undefined) return;
        expect(read).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/u);
        expect(readPlainNumber(read)).toBe(read);
      }),
      { numRuns: 4_000 },
    );
  });
});
