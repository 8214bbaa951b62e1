import type { Language } from '../assessment/bank';
import { withoutInvisible } from '../invisible-characters';
import { readPlainNumber } from '../typed-number';
import { pricePeriods, type Load, type PricePeriod } from './load';

/** Names of the fields as they stand in an address, in the order of the form. */
export const loadFields = [
  'rps',
  'payload',
  'p99',
  'price',
  'per',
  'currency',
  'cores',
  'own',
  'in',
] as const;
export type LoadField = (typeof loadFields)[number];

const numberFields = ['rps', 'payload', 'p99', 'price', 'cores', 'own'] as const satisfies LoadField[];
type NumberField = (typeof numberFields)[number];

/** What people write beside a number, because its label says it. */
const units: Record<NumberField, readonly string[]> = {
  rps: ['requests/s', 'req/s', 'rps', '/s'],
  payload: ['kib'],
  p99: ['ms'],
  price: [],
  cores: ['cores', 'core'],
  own: ['requests/s', 'req/s', 'rps', '/s'],
};

/** What is wrong with a field. */
export type LoadProblem =
  | 'missing'
  | 'not-a-number'
  | 'too-small'
  | 'too-large'
  | 'not-whole'
  | 'too-long'
  | 'not-a-choice'
  | 'alone';

/** Both ends that a number may have, in the unit of its field. */
export const loadLimits: Record<NumberField, { least: number; most: number }> = {
  rps: { least: 0.01, most: 1e8 },
  payload: { least: 0.001, most: 1e6 },
  p99: { least: 0.01, most: 600_000 },
  price: { least: 0.00001, most: 1e6 },
  cores: { least: 1, most: 1024 },
  own: { least: 0.01, most: 1e7 },
};

/** Longest label of a currency, in characters. */
export const longestCurrency = 12;

export interface LoadReading {
  /** False when the address names none of the fields. */
  asked: boolean;
  /** What was written, as it was written; empty for a field that the address does not name. */
  values: Record<LoadField, string>;
  /** In the order of the form; empty when nothing is wrong or nothing was asked. */
  problems: Partial<Record<LoadField, LoadProblem>>;
  /** The numbers that were not written as we write them, as they were read: `2,5k` is 2500, `1.500` is 1.5. */
  read: Partial<Record<LoadField, number>>;
  /** Null when nothing was asked or something is wrong. */
  load: Load | null;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads a load from the parameters of an address. Never throws; of a field named twice the first counts. */
export function readLoad(params: Params): LoadReading {
  const values = Object.fromEntries(loadFields.map((field) => [field, written(params[field])])) as Record<
    LoadField,
    string
  >;
  if (loadFields.every((field) => params[field] === undefined)) {
    return { asked: false, values, problems: {}, read: {}, load: null };
  }
  const found = loadFields.map((field) => [field, problemOf(field, values)] as const);
  const problems = Object.fromEntries(found.filter(([, problem]) => problem !== null));
  const read = Object.fromEntries(
    numberFields
      .map((field) => [field, numberIn(field, values)] as const)
      .filter(([field, number]) => number !== undefined && String(number) !== values[field]),
  ) as LoadReading['read'];
  return {
    asked: true,
    values,
    problems,
    read,
    load: Object.keys(problems).length > 0 ? null : loadOf(values),
  };
}

function written(value: string | string[] | undefined): string {
  return withoutInvisible((Array.isArray(value) ? value[0] : value) ?? '').trim();
}

function problemOf(field: LoadField, values: Record<LoadField, string>): LoadProblem | null {
  const value = values[field];
  switch (field) {
    case 'currency':
      if (value === '') return 'missing';
      return [...value].length > longestCurrency ? 'too-long' : null;
    case 'per':
      return pricePeriods.some((period) => period === value) ? null : 'not-a-choice';
    case 'in':
      if (value === '') return values.own === '' ? null : 'alone';
      return value === 'go' || value === 'rust' ? null : 'not-a-choice';
    case 'own':
      if (value === '') return values.in === '' ? null : 'alone';
      return numberProblem(field, values);
    case 'p99':
      return value === '' ? null : numberProblem(field, values);
    case 'cores':
      return numberProblem(field, values) ?? (Number.isInteger(numberIn(field, values)) ? null : 'not-whole');
    default:
      return numberProblem(field, values);
  }
}

function numberProblem(field: NumberField, values: Record<LoadField, string>): LoadProblem | null {
  if (values[field] === '') return 'missing';
  const number = numberIn(field, values);
  if (number === undefined) return 'not-a-number';
  if (number < loadLimits[field].least) return 'too-small';
  return number > loadLimits[field].most ? 'too-large' : null;
}

/** What a field says as a number. Beside a price its currency may be repeated. */
function numberIn(field: NumberField, values: Record<LoadField, string>): number | undefined {
  const currency = values.currency.normalize('NFKC').toLowerCase();
  const labels = field === 'price' ? [currency, ...(currency === 'eur' ? ['€'] : [])] : units[field];
  const number = readPlainNumber(values[field], {
    labels: labels.filter((label) => /^[^\d.,]+$/u.test(label)),
  });
  return number === undefined ? undefined : Number(number);
}

/** Only for values without a problem. */
function loadOf(values: Record<LoadField, string>): Load {
  const number = (field: NumberField) => numberIn(field, values) ?? NaN;
  return {
    requestsPerSecond: number('rps'),
    payloadKib: number('payload'),
    p99Ms: values.p99 === '' ? null : number('p99'),
    price: {
      amount: number('price'),
      per: values.per as PricePeriod,
      currency: values.currency,
    },
    coresPerMachine: number('cores'),
    own: values.own === '' ? null : { requestsPerCoreSecond: number('own'), language: values.in as Language },
  };
}
