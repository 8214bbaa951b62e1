import type { Claim } from './claim';
import firstRelease from './releases/2026-11.json' with { type: 'json' };
import secondRelease from './releases/2026-11.2.json' with { type: 'json' };

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
  claims: Claim[];
}

/** Every release, the oldest first. A new one adds a line. */
const releases = [firstRelease, secondRelease] as unknown as readonly EvidenceRelease[];

/**
 * The wordings of a claim over all releases, the oldest first; a release that left it as it was adds
 * none. Empty for an id that was never released.
 */
export function claimHistory(id: string): ClaimVersion[] {
  const versions: ClaimVersion[] = [];
  for (const { version, claims } of releases) {
    const claim = claims.find((each) => each.id === id);
    const known = versions.at(-1)?.claim;
    if (!claim || (known && isSame(known, claim))) continue;
    versions.push({ number: versions.length + 1, release: version, claim });
  }
  return versions;
}

/** Fields of a claim that differ between two wordings, in the order a claim is written. */
export function changedFields(earlier: Claim, later: Claim): (keyof Claim)[] {
  return (Object.keys(later) as (keyof Claim)[]).filter(
    (field) => JSON.stringify(earlier[field]) !== JSON.stringify(later[field]),
  );
}

function isSame(earlier: Claim, later: Claim): boolean {
  return changedFields(earlier, later).length === 0;
}
