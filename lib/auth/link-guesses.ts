import 'server-only';
import { findHeldAssessments } from '@/lib/data/assessments';
import { getSharedReport } from '@/lib/data/share-links';
import { AppError } from '@/lib/errors';
import { hasUsedUp, takeTry } from '@/lib/rate-limit';
import { clientAddress, clientAddressIn } from './client-address';

/** Links that open something for whoever has them, by the first part of their address. */
type PrivateLink = 'share' | 'resume';

/** Whether the token of a link opens something. */
const opens: Record<PrivateLink, (token: string) => Promise<boolean>> = {
  share: async (token) => (await getSharedReport(token)) !== null,
  resume: async (token) => (await findHeldAssessments([token])).length > 0,
};

/**
 * Whether a request for a private link comes from an address that guesses: it has missed too often in the last minute,
 * and this link is no good one either. A good link always opens (security.md P20).
 */
export async function isGuess({ url, headers }: Request): Promise<boolean> {
  const [, link, token] = /^\/(share|resume)\/([^/]+)/u.exec(new URL(url).pathname) ?? [];
  if (token === undefined || (link !== 'share' && link !== 'resume')) return false;
  const address = clientAddressIn(headers);
  return (await hasUsedUp('token-miss', missKey(link, address))) && !(await opens[link](token));
}

/**
 * Counts a link that opened nothing against the address that tried it.
 *
 * @returns whether it has missed too often
 */
export async function countMiss(link: PrivateLink): Promise<boolean> {
  try {
    await takeTry('token-miss', missKey(link, await clientAddress()));
    return false;
  } catch (problem) {
    if (!(problem instanceof AppError) || problem.code !== 'rate-limited') throw problem;
    return true;
  }
}

/** Misses of one kind of link do not count against the other: a person may have a bad copy of both. */
function missKey(link: PrivateLink, address: string): string {
  return `${link}:${address}`;
}
