/** What the comparison is arranged by; ids are permanent. */
export const dimensionIds = [
  'memory-reliability',
  'performance',
  'concurrency',
  'learning-dx',
  'ecosystem',
  'operations',
  'security-supply-chain',
  'interop-embedded-wasm',
  'hiring-market',
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** Whom a claim speaks for: one language, both against the rest, or neither. */
export const favourIds = ['go', 'rust', 'both', 'neither'] as const;
export type Favours = (typeof favourIds)[number];

/** How far a claim carries: 1 a hint, 2 a finding with limits, 3 measured or documented at the source. */
export type Strength = 1 | 2 | 3;

/** Where the knowledge comes from; it decides how soon somebody has to look again. */
export type ClaimKind = 'documentation' | 'survey' | 'benchmark' | 'case' | 'count' | 'report';

/** Who in a company asks about it. */
export const roleIds = ['engineering', 'operations', 'security', 'product', 'finance', 'hiring'] as const;
export type Role = (typeof roleIds)[number];

/** Kinds of work, by the options of the question `workload`. */
export type Workload =
  | 'crud-api'
  | 'io-services'
  | 'control-plane'
  | 'automation'
  | 'network-proxy'
  | 'realtime-connections'
  | 'stream-processing'
  | 'storage-engine'
  | 'compute-kernel'
  | 'compiler-tooling'
  | 'os-systems'
  | 'model-serving';

/** One number of a claim with its spread. */
export interface Figure {
  /** What was counted or measured. */
  label: string;
  /** Both ends of what the source gives; equal for a single number. */
  low: number;
  high: number;
  /** How the source says it; absent when it gives the number as it is. */
  qualifier?: 'about' | 'below' | 'above' | 'at-least' | 'up-to';
  /** As it is written behind the number: %, x, ms, MB, cores, years; empty for a plain count. */
  unit: string;
  /** Whose number it is; absent when it belongs to neither language. */
  language?: 'go' | 'rust';
}

export interface ClaimSource {
  title: string;
  publisher: string;
  url: string;
  /** Year of what it says, not of when it was read. */
  year: number;
}

/**
 * How somebody read the source: `page`, at its address; `dataset`, taken or counted from its data; `copy`, its own
 * text at another place; `second-hand`, in what others wrote about it; `not-read`, from memory only.
 */
export const readingIds = ['page', 'dataset', 'copy', 'second-hand', 'not-read'] as const;
export type ReadingKind = (typeof readingIds)[number];

export interface Reading {
  how: ReadingKind;
  /** The day it was last read, YYYY-MM-DD; null while nobody has read anything. */
  on: string | null;
  /** The revision or the address that was really read, when it is not the address of the source. */
  at?: string;
  /** Why it was read in another way than the same address for another claim; one sentence. */
  why?: string;
}

/** Whether a reading of this kind had the words or the data of the source itself. */
export function isReadItself({ how }: Pick<Reading, 'how'>): boolean {
  return how !== 'second-hand' && how !== 'not-read';
}

/** One statement that can be checked, with everything a reader needs to doubt it. */
export interface Claim {
  /** Permanent. */
  id: string;
  dimension: DimensionId;
  /** One or two sentences of the portal's own; every number in them stands in `figures`. */
  sentence: string;
  favours: Favours;
  strength: Strength;
  kind: ClaimKind;
  figures: readonly Figure[];
  source: ClaimSource;
  reading: Reading;
  /** `checked`: its text or data was read. `unchecked`: believed, shown as such, backs no value alone. */
  status: 'checked' | 'unchecked';
  /** The first day on which it counts as out of date unless it is read again, YYYY-MM-DD. */
  expires: string;
  /** How it can mislead; null when there is nothing to add. */
  caution: string | null;
  /** Kinds of work it says most about; empty when it holds for all. */
  workloads: readonly Workload[];
  roles: readonly Role[];
}

/**
 * First day out of date, by kind: what a vendor documents changes with releases, surveys come every
 * year, a benchmark ages with its compilers, what happened at a company stays true but stops being typical.
 */
const expiryByKind: Record<ClaimKind, string> = {
  documentation: '2028-05-22',
  survey: '2027-11-22',
  benchmark: '2027-11-22',
  count: '2027-11-22',
  case: '2029-11-22',
  report: '2028-11-22',
};

/**
 * Where the kind would set the wrong date. `moving`: how things stand at a company, in a market or with a
 * tool, which a year can change. `lasting`: how a language is defined, or an event that is over.
 */
const expiryByPace = { moving: '2027-11-22', lasting: '2029-11-22' };

/** What a claim is written as; status and expiry follow from it. */
export type ClaimDraft = Omit<Claim, 'status' | 'expires' | 'caution' | 'workloads' | 'dimension'> & {
  caution?: string;
  workloads?: readonly Workload[];
  pace?: keyof typeof expiryByPace;
};

/** The claims of one dimension as they are released. An unchecked claim is due at once, so it expires soonest. */
export function claimsOf(dimension: DimensionId, drafts: readonly ClaimDraft[]): Claim[] {
  return drafts.map(({ pace, caution, workloads, ...draft }) => ({
    ...draft,
    dimension,
    ...(isReadItself(draft.reading)
      ? { status: 'checked', expires: pace ? expiryByPace[pace] : expiryByKind[draft.kind] }
      : { status: 'unchecked', expires: '2027-05-22' }),
    caution: caution ?? null,
    workloads: workloads ?? [],
  }));
}
