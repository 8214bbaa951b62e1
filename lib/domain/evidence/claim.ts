import type { SubjectId } from './subjects';

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

/**
 * Where the knowledge comes from; it decides how soon somebody has to look again. `status`: how far a package or a
 * project has come. `report`: a dated text. `advice`: a living page of somebody who recommends.
 */
export const claimKindIds = [
  'documentation',
  'status',
  'survey',
  'benchmark',
  'case',
  'count',
  'report',
  'advice',
] as const;
export type ClaimKind = (typeof claimKindIds)[number];

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

/** The release of a language that a statement was measured on or made about. */
export interface BoundTo {
  language: 'go' | 'rust';
  /** As 1.27. */
  release: string;
}

/** A claim as it is worded and sourced, with everything a reader needs to doubt it. */
export interface WordedClaim {
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
  /** When what it says was so: YYYY, YYYY-MM or YYYY-MM-DD; absent for a living page, which says it on the day of reading. */
  asOf?: string;
  /** Absent when no release of a language can make it out of date by itself. */
  boundTo?: BoundTo;
}

/** What a statement sets side by side: both languages, one of them, or one and something else (C++, the JVM, NGINX). */
export type Compares = 'both' | 'one' | 'other';

/** One statement that can be checked, and the questions it speaks to. */
export interface Claim extends WordedClaim {
  /** The questions it speaks to, the main one first, and whom it speaks for on each. */
  about: Readonly<Partial<Record<SubjectId, Favours>>>;
  compares: Compares;
  /** Id of the claim that gives the same fact in other figures; the two count once. */
  sameFactAs?: string;
}
