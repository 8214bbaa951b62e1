import type { Language } from '../assessment/bank';
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

type NumberField = 'rps' | 'payload' | 'p99' | 'price' | 'cores' | 'own';

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
    return { asked: false, values, problems: {}, load: null };
  }
  const found = loadFields.map((field) => [field, problemOf(field, values)] as const);
  const problems = Object.fromEntries(found.filter(([, problem]) => problem !== null));
  return { asked: true, values, problems, load: Object.keys(problems).length > 0 ? null : loadOf(values) };
}

function written(value: string | string[] | undefined): string {
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim();
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
      return numberProblem(field, value);
    case 'p99':
      return value === '' ? null : numberProblem(field, value);
    case 'cores':
      return numberProblem(field, value) ?? (Number.isInteger(Number(value)) ? null : 'not-whole');
    default:
      return numberProblem(field, value);
  }
}

const plainNumber = /^\d{1,15}(?:\.\d{1,15})?$/u;

function numberProblem(field: NumberField, value: string): LoadProblem | null {
  if (value === '') return 'missing';
  if (!plainNumber.test(value)) return 'not-a-number';
  if (Number(value) < loadLimits[field].least) return 'too-small';
  return Number(value) > loadLimits[field].most ? 'too-large' : null;
}

/** Only for values without a problem. */
function loadOf(values: Record<LoadField, string>): Load {
  return {
    requestsPerSecond: Number(values.rps),
    payloadKib: Number(values.payload),
    p99Ms: values.p99 === '' ? null : Number(values.p99),
    price: {
      amount: Number(values.price),
      per: values.per as PricePeriod,
      currency: values.currency,
    },
    coresPerMachine: Number(values.cores),
    own:
      values.own === ''
        ? null
        : { requestsPerCoreSecond: Number(values.own), language: values.in as Language },
  };
}
