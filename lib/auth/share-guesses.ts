import 'server-only';
import { getSharedReport } from '@/lib/data/share-links';
import { hasUsedUp } from '@/lib/rate-limit';
import { clientAddressIn } from './client-address';

/** The key under which the misses of an address are counted. */
export function missKey(address: string): string {
  return `share:${address}`;
}

/**
 * Whether a request for a share link comes from an address that guesses: it has missed too often in the last minute,
 * and this link is no good one either. A good link always opens (security.md P20).
 */
export async function isGuess({ url, headers }: Request): Promise<boolean> {
  const [, token] = /^\/share\/([^/]+)/u.exec(new URL(url).pathname) ?? [];
  if (token === undefined || !(await hasUsedUp('token-miss', missKey(clientAddressIn(headers)))))
    return false;
  return (await getSharedReport(token)) === null;
}
