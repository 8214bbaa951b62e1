import type { Claim } from './claim';
import { asClaim, type ReleasedClaim } from './released-claim';
import firstRelease from './releases/2026-11.json' with { type: 'json' };
import secondRelease from './releases/2026-11.2.json' with { type: 'json' };
import thirdRelease from './releases/2026-11.3.json' with { type: 'json' };

/** One released wording of a claim: what stood from this evidence version on, until the next. */
export interface ClaimVersion {
  /** Counts from 1 per claim; permanent. */
  number: number;
  /** The evidence version in which it first stood. */
  release: string;
  claim: Claim;
}

interface EvidenceRelease {
  version: string;
  claims: readonly ReleasedClaim[];
}

/** Every release, the oldest first. A new one adds a line. */
const releases = [firstRelease, secondRelease, thirdRelease] as unknown as readonly EvidenceRelease[];

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

/** What can differ between two wordings; `figureLabels`: what the figures are called, and no figure. */
export type ChangedField = keyof Claim | 'figureLabels';

/** What differs between two wordings of a claim, in the order a claim is written. */
export function changedFields(earlier: Claim, later: Claim): ChangedField[] {
  return (Object.keys(later) as (keyof Claim)[])
    .filter((field) => !isEqual(earlier[field], later[field]))
    .map((field) =>
      field === 'figures' && isEqual(numbersOf(earlier), numbersOf(later)) ? 'figureLabels' : field,
    );
}

/**
 * Whether a wording says something else than an earlier one. It does not when only the names of its
 * figures or the day it expires differ: a report that rests on it need not say that it changed.
 */
export function isRestated(earlier: Claim, later: Claim): boolean {
  return changedFields(earlier, later).some((field) => field !== 'figureLabels' && field !== 'expires');
}

function isSame(earlier: Claim, later: Claim): boolean {
  return changedFields(earlier, later).length === 0;
}

function numbersOf({ figures }: Claim) {
  return figures.map((figure) => ({ ...figure, label: '' }));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
