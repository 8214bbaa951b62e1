import type { Claim, ReadingKind } from './claim';
import { readingIds } from './claim';
import { expiresOn } from './expires-on';
import { isExpired } from './expiry';

/** Words of a caution that deny what the label of a reading says. */
const denials: Record<ReadingKind, RegExp | null> = {
  page: /\bcop(y|ies)\b|from memory|general knowledge|worked out|not (been )?checked|told .*elsewhere|other people's reports|second hand|transcript/i,
  dataset:
    /from memory|general knowledge|not (been )?checked|told .*elsewhere|other people's reports|second hand/i,
  copy: /from memory|general knowledge|told .*elsewhere|other people's reports|second hand/i,
  'second-hand': null,
  'not-read': null,
};

/** Words of a caution that say that the source carries only a part of the sentence. */
const partial =
  /general knowledge|from memory|told .*elsewhere|not from the page|page (named|cited) (says only|does not)|our own (inference|conclusion)/i;

/** What is wrong with the evidence on a day; each entry is a line that names the claim. */
export interface ClaimProblems {
  /** Without a complete source, or a day and a month that a reader needs to find it. */
  noSource: string[];
  /** The caution denies the label, the source carries a part only, or one address was read in two ways. */
  contradictions: string[];
  /** Out of date by its rule, and not shown so. */
  unflagged: string[];
  /** Out of date and shown so on every page that shows it; a state to be mended, and no error. */
  flagged: string[];
}

/**
 * Everything that a reader of the evidence should not meet.
 * @param day YYYY-MM-DD
 */
export function claimProblems(claims: readonly Claim[], day: string): ClaimProblems {
  return {
    noSource: claims.flatMap(sourceProblems),
    contradictions: [...claims.flatMap(labelProblems), ...addressProblems(claims)],
    unflagged: claims
      .filter((claim) => day >= expiresOn(claim) && !isExpired(claim, day))
      .map((claim) => `${claim.id}: due on ${expiresOn(claim)}, shown as good until ${claim.expires}`),
    flagged: claims
      .filter((claim) => isExpired(claim, day))
      .map(({ id, expires }) => `${id}: out of date since ${expires}`),
  };
}

function sourceProblems({ id, source, reading }: Claim): string[] {
  const { title, publisher, url, year } = source;
  const isWhole = Boolean(title.trim() && publisher.trim()) && url.startsWith('https://') && year > 2000;
  const hasDay = reading.how === 'not-read' ? reading.on === null : isDay(reading.on);
  return [
    ...(isWhole ? [] : [`${id}: has no complete source`]),
    ...(hasDay ? [] : [`${id}: has no day of reading that fits its label`]),
  ];
}

function isDay(day: string | null): boolean {
  return day !== null && /^20\d\d-[01]\d-[0-3]\d$/.test(day);
}

function labelProblems({ id, reading, caution, status }: Claim): string[] {
  if (caution === null) return [];
  const denied = denials[reading.how]?.exec(caution)?.[0];
  const part = status === 'checked' ? partial.exec(caution)?.[0] : undefined;
  return [
    ...(denied === undefined ? [] : [`${id}: is labelled ${reading.how}, and its caution says "${denied}"`]),
    ...(part === undefined || part === denied
      ? []
      : [`${id}: counts as checked, and its caution says "${part}"`]),
  ];
}

/** One address that was read in two ways on one day needs a reason at each but the best of them. */
function addressProblems(claims: readonly Claim[]): string[] {
  const best = new Map<string, number>();
  for (const claim of claims) {
    const key = addressOf(claim);
    best.set(key, Math.min(rankOf(claim), best.get(key) ?? rankOf(claim)));
  }
  return claims
    .filter((claim) => rankOf(claim) > (best.get(addressOf(claim)) ?? 0) && claim.reading.why === undefined)
    .map(({ id, source }) => `${id}: ${source.url} was read in two ways on one day, without a reason`);
}

function addressOf({ source, reading }: Claim): string {
  return `${withoutAnchor(source.url)} ${reading.on}`;
}

function rankOf({ reading }: Claim): number {
  return readingIds.indexOf(reading.how);
}

function withoutAnchor(url: string): string {
  return url.split('#')[0] ?? url;
}
