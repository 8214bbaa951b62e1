import { readTypedNumber } from '../typed-number';
import { currencyDigits, type Currency, type Rate } from './rate';

/** How people write a currency beside the sign and the code that the runtime knows for it. */
const otherLabels: Partial<Record<Currency, readonly string[]>> = {
  CHF: ['sfr.', 'sfr', 'fr.', 'fr'],
  CNY: ['rmb', '元'],
  CZK: ['kc'],
  DKK: ['kr.'],
  EUR: ['euros', 'euro'],
  GBP: ['pounds', 'pound'],
  IDR: ['rp.', 'rp'],
  INR: ['rupees', 'rs.', 'rs'],
  JPY: ['yen', '円', '¥'],
  KRW: ['won', '원'],
  NOK: ['kr.'],
  PKR: ['rs.', 'rs'],
  PLN: ['zl'],
  SEK: ['kr.'],
  TRY: ['tl'],
  USD: ['dollars', 'dollar'],
  VND: ['vnđ', 'đ'],
};

const knownLabels = new Map<Currency, readonly string[]>();

/** What may stand beside an amount in a currency, in lower case, the longest first: "us$", "usd", "$". */
function labelsOf(currency: Currency): readonly string[] {
  const known = knownLabels.get(currency);
  if (known) return known;
  const signs = (['symbol', 'narrowSymbol', 'code'] as const).map((currencyDisplay) => {
    const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? currency;
  });
  const all = [...signs, currency, ...(otherLabels[currency] ?? [])].map((sign) => sign.normalize('NFKC'));
  const labels = [...new Set(all.map((sign) => sign.toLowerCase()))].sort(
    (one, other) => other.length - one.length,
  );
  knownLabels.set(currency, labels);
  return labels;
}

/**
 * Minor units of an amount as people type it, see {@link readTypedNumber}: "650", "1 200,50 €", "85k". A point before
 * three digits divides thousands, except in a currency with three decimals. More decimals than the currency has, and
 * the sign of another currency, are refused. `undefined` when unreadable.
 */
export function readAmount(text: string, currency: Currency): number | undefined {
  const digits = currencyDigits[currency];
  const number = readTypedNumber(text, {
    point: digits < 3 ? 'thousands' : 'decimal',
    labels: labelsOf(currency),
  });
  if (!number || number.isNegative || number.fraction.length > digits) return undefined;
  const minorUnits = Number(number.whole + number.fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(minorUnits) ? minorUnits : undefined;
}

/** An amount in major units without grouping, as a field shows it. */
export function writeAmount({ minorUnits, currency }: Omit<Rate, 'unit'>): string {
  const digits = currencyDigits[currency];
  const text = String(minorUnits).padStart(digits + 1, '0');
  const [whole, fraction] = [text.slice(0, text.length - digits), text.slice(text.length - digits)];
  return /^0*$/u.test(fraction) ? whole : `${whole}.${fraction}`;
}
