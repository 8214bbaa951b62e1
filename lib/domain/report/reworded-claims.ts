import { claimHistory, isRestated } from '../evidence/claim-history';

/**
 * Those of some claims that were written anew after an evidence release: another sentence, source, strength or
 * reading. Other names for the same figures do not count. The order of the ids is kept.
 * @param release as "2026-11" or "2026-11.2"
 */
export function rewordedClaims(ids: readonly string[], release: string): string[] {
  return ids.filter((id) =>
    claimHistory(id).some((version, at, history) => {
      const before = history[at - 1];
      return before && isLater(version.release, release) && isRestated(before.claim, version.claim);
    }),
  );
}

/** Releases of one month are numbered, and the first has no number. */
function isLater(release: string, than: string): boolean {
  const [month, number] = partsOf(release);
  const [otherMonth, otherNumber] = partsOf(than);
  return month === otherMonth ? number > otherNumber : month > otherMonth;
}

function partsOf(release: string): [month: string, number: number] {
  const [month = '', number = '1'] = release.split('.');
  return [month, Number(number)];
}
