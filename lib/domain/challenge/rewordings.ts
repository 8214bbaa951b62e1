import type { DimensionId } from '../evidence/claim';
import { changedFields, claimHistory, type ChangedField } from '../evidence/claim-history';

/** The day on which each evidence release came out, YYYY-MM-DD. A new release adds a line. */
const releaseDays: Readonly<Record<string, string>> = {
  '2026-11': '2026-11-25',
  '2026-11.2': '2026-11-25',
  '2026-11.3': '2026-11-25',
  '2026-11.4': '2026-11-30',
  '2026-12': '2026-12-01',
};

/** The release that everything began with; what stood in it changed nothing. */
const firstRelease = '2026-11';

/** One new wording of a claim, or a claim that was not there before. */
export interface Rewording {
  claimId: string;
  /** Number of the wording, from 1; 1 is a new claim. */
  wording: number;
  release: string;
  /** The day of the release, YYYY-MM-DD. */
  day: string;
  dimension: DimensionId;
  sentence: string;
  /** What differs from the wording before, in the order a claim is written; empty for a new claim. */
  changed: ChangedField[];
}

/**
 * Every wording that a release after the first one brought, in the order of the ids given.
 * @throws when a release has no day: a mistake of ours, which a test finds.
 */
export function rewordingsOf(claimIds: readonly string[]): Rewording[] {
  return claimIds.flatMap((claimId) => {
    const history = claimHistory(claimId);
    return history
      .filter(({ number, release }) => number > 1 || release !== firstRelease)
      .map(({ number, release, claim }) => {
        const before = history[number - 2];
        return {
          claimId,
          wording: number,
          release,
          day: dayOf(release),
          dimension: claim.dimension,
          sentence: claim.sentence,
          changed: before ? changedFields(before.claim, claim) : [],
        };
      });
  });
}

/** What each release changed, in the order given, the newest release first. */
export function rewordingsByRelease(
  rewordings: readonly Rewording[],
): { release: string; changes: Rewording[] }[] {
  const releases = [...new Set(rewordings.map(({ release }) => release))];
  return releases
    .sort((one, other) => placeOf(other) - placeOf(one))
    .map((release) => ({ release, changes: rewordings.filter((each) => each.release === release) }));
}

/** Where a release stands among all: its year, its month and its number in that month, which is 1 for the first. */
function placeOf(release: string): number {
  const [year = 0, month = 0, number = 1] = release.split(/[-.]/u).map(Number);
  return (year * 100 + month) * 1000 + number;
}

/** The day of the release in which a wording of a claim first stood, YYYY-MM-DD; null for an unknown one. */
export function wordingDay(claimId: string, wording: number): string | null {
  const version = claimHistory(claimId)[wording - 1];
  return version ? dayOf(version.release) : null;
}

function dayOf(release: string): string {
  const day = releaseDays[release];
  if (day === undefined) throw new Error(`Evidence release ${release} has no day.`);
  return day;
}
