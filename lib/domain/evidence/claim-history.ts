import type { Claim, WordedClaim } from './claim';
import { asClaim, type ReleasedClaim } from './released-claim';
import firstRelease from './releases/2026-11.json' with { type: 'json' };
import secondRelease from './releases/2026-11.2.json' with { type: 'json' };
import thirdRelease from './releases/2026-11.3.json' with { type: 'json' };
import fourthRelease from './releases/2026-11.4.json' with { type: 'json' };
import fifthRelease from './releases/2026-12.json' with { type: 'json' };

/** One released wording of a claim: what stood from this evidence version on, until the next. */
export interface ClaimVersion {
  /** Counts from 1 per claim; permanent. */
  number: number;
  /** The evidence version in which it first stood. */
  release: string;
  claim: WordedClaim;
}

interface EvidenceRelease {
  version: string;
  claims: readonly ReleasedClaim[];
}

/** Every release, the oldest first. A new one adds a line. */
const releases = [
  firstRelease,
  secondRelease,
  thirdRelease,
  fourthRelease,
  fifthRelease,
] as unknown as readonly EvidenceRelease[];

/**
 * The wordings of a claim over all releases, the oldest first; a release that left it as it was adds
 * none. Empty for an id that was never released.
 */
export function claimHistory(id: string): ClaimVersion[] {
  const versions: ClaimVersion[] = [];
  for (const { version, claims } of releases) {
    const released = claims.find((each) => each.id === id);
    const claim = released && asClaim(released);
    const known = versions.at(-1)?.claim;
    if (!claim || (known && isSame(known, claim))) continue;
    versions.push({ number: versions.length + 1, release: version, claim });
  }
  return versions;
}

type ClaimFields = WordedClaim & Partial<Claim>;

/** What can differ between two wordings; `figureLabels`: what the figures are called, and no figure. */
export type ChangedField = keyof Claim | 'figureLabels';

/** What the first releases did not write down; that a later one does is no change of a claim. */
const laterFields: readonly string[] = [
  'asOf',
  'boundTo',
  'about',
  'compares',
  'sameFactAs',
] satisfies (keyof Claim)[];

/** What differs between two wordings of a claim, in the order a claim is written. */
export function changedFields(earlier: ClaimFields, later: ClaimFields): ChangedField[] {
  const isEarlyShape = !('about' in earlier);
  return ([...new Set([...Object.keys(later), ...Object.keys(earlier)])] as (keyof Claim)[])
    .filter((field) => !(isEarlyShape && laterFields.includes(field)))
    .filter((field) => !isEqual(earlier[field], later[field]))
    .map((field) =>
      field === 'figures' && isEqual(numbersOf(earlier), numbersOf(later)) ? 'figureLabels' : field,
    );
}

/** How a claim is filed: none of it is what a claim says. */
const filing: readonly ChangedField[] = [
  'figureLabels',
  'kind',
  'expires',
  'asOf',
  'boundTo',
  'about',
  'compares',
  'sameFactAs',
];

/**
 * Whether a wording says something else than an earlier one. It does not when only the names of its
 * figures, the day it expires or the questions it is filed under differ, or when its source was read again in the
 * same way: a report that rests on it need not say that it changed.
 */
export function isRestated(earlier: ClaimFields, later: ClaimFields): boolean {
  return changedFields(earlier, later).some((field) =>
    field === 'reading' ? earlier.reading.how !== later.reading.how : !filing.includes(field),
  );
}

function isSame(earlier: ClaimFields, later: ClaimFields): boolean {
  return changedFields(earlier, later).length === 0;
}

function numbersOf({ figures }: ClaimFields) {
  return figures.map((figure) => ({ ...figure, label: '' }));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
