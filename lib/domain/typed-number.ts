import { withoutInvisible } from './invisible-characters';

/** A decimal number, exactly: digits before and after the point, without zeros that say nothing. */
export interface TypedNumber {
  isNegative: boolean;
  whole: string;
  fraction: string;
}

export interface NumberReading {
  /**
   * What a single point before three digits is (`1.500`): the decimal point, as in English, or a divider of thousands,
   * for amounts that have no third decimal. A comma there divides thousands either way.
   */
  point?: 'decimal' | 'thousands';
  /** What may stand before or after the digits: a currency, a unit. In lower case. */
  labels?: readonly string[];
}

const longestTyped = 60;

/** The digit zero of each script whose digits people type; the other nine follow it. */
const zeros = [...'٠۰०০੦૦୦௦౦೦൦๐໐༠၀០'].map((zero) => zero.codePointAt(0) ?? 0);

/** Words and letters after a number, by how many places they move the point. */
const multipliers: Readonly<Record<string, number>> = {
  k: 3,
  tsd: 3,
  thousand: 3,
  lac: 5,
  lacs: 5,
  lakh: 5,
  lakhs: 5,
  m: 6,
  mn: 6,
  mio: 6,
  mln: 6,
  million: 6,
  cr: 7,
  crore: 7,
  crores: 7,
};

/**
 * Reads a number the way people write it: with digits of any common script, with thousands divided by points, commas,
 * spaces, apostrophes or underscores, in groups of three or as in India (`12,00,000`), with a decimal point or comma,
 * with a label (`650 €`) and with a multiplier (`85k`, `1.2m`, `12 lakh`).
 * @returns undefined when it is no number, or one that is divided in no known way
 */
export function readTypedNumber(typed: string, reading: NumberReading = {}): TypedNumber | undefined {
  // A raised or circled digit is no digit of the number, and would become one below.
  if (typed.length > longestTyped || /[\p{No}\p{Nl}]/u.test(typed)) return undefined;
  const [, sign = '', rest = ''] = /^([-+]?)\s*(.*)$/u.exec(withoutLabels(plain(typed), reading)) ?? [];
  const [, digits = '', word = ''] = /^(.*?)\s*(\p{L}*)\.?$/u.exec(withoutLabels(rest, reading)) ?? [];
  const places = word === '' ? 0 : multipliers[word];
  if (places === undefined) return undefined;
  const isMultiplied = places > 0;
  const parts = splitNumber(
    withoutLabels(digits, reading).replace(/[.,]-{1,2}$/u, ''),
    isMultiplied ? 'decimal' : (reading.point ?? 'decimal'),
  );
  return parts && { isNegative: sign === '-', ...moved(parts, places) };
}

/** As {@link readTypedNumber}, in the form that `Number` reads; undefined also below zero. */
export function readPlainNumber(typed: string, reading: NumberReading = {}): string | undefined {
  const number = readTypedNumber(typed, reading);
  if (!number || number.isNegative) return undefined;
  return number.fraction === '' ? number.whole : `${number.whole}.${number.fraction}`;
}

/** With ASCII digits and signs, in lower case. */
function plain(typed: string): string {
  return withoutInvisible(typed)
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .toLowerCase()
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? digit : String(code - zero);
}

function withoutLabels(text: string, { labels = [] }: NumberReading): string {
  const before = labels.find((label) => text.startsWith(label));
  const rest = before === undefined ? text : text.slice(before.length).trimStart();
  const after = labels.find((label) => rest.endsWith(label));
  return after === undefined ? rest : rest.slice(0, rest.length - after.length).trimEnd();
}

type Parts = { whole: string; fraction: string };

/** Tells dividers of thousands from the sign before decimals. */
function splitNumber(text: string, point: 'decimal' | 'thousands'): Parts | undefined {
  const body = text.replaceAll(/[\s'’‘`_]/gu, ' ');
  if (!/^[\d., ]*\d[\d., ]*$/u.test(body)) return undefined;
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return whole(body, ' ', '');
  const [before, sign, after] = [body.slice(0, last), body.charAt(last), body.slice(last + 1)];
  const isOnlyKind = !before.includes(sign === '.' ? ',' : '.');
  const isRepeated = before.includes(sign);
  if (isRepeated) return isOnlyKind ? whole(body, sign, '') : undefined;
  if (!isOnlyKind) return whole(before, sign === '.' ? ',' : '.', after);
  const mayDivide = after.length === 3 && /^[1-9]\d{0,2}$/u.test(before);
  if (mayDivide && (sign === ',' || point === 'thousands')) return whole(body, sign, '');
  return whole(before === '' ? '0' : before, ' ', after);
}

/** Groups of three, or two digits before the last three, as in India. */
function whole(text: string, divider: string, fraction: string): Parts | undefined {
  const groups = text.split(divider);
  const isDivided =
    groups.length === 1 ||
    (/^\d{1,3}$/u.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/u.test(group))) ||
    (/^\d{1,2}$/u.test(groups[0] ?? '') &&
      groups.slice(1, -1).every((group) => /^\d{2}$/u.test(group)) &&
      /^\d{3}$/u.test(groups.at(-1) ?? ''));
  const digits = groups.join('');
  return isDivided && /^\d+$/u.test(digits) && /^\d*$/u.test(fraction)
    ? { whole: digits, fraction }
    : undefined;
}

/** With the point so many places to the right, and without zeros at the ends. */
function moved({ whole: before, fraction }: Parts, places: number): Parts {
  const after = fraction.padEnd(places, '0');
  return {
    whole: (before + after.slice(0, places)).replace(/^0+(?=\d)/u, ''),
    fraction: after.slice(places).replace(/0+$/u, ''),
  };
}
