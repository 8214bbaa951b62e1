import 'server-only';
import { isIPv6 } from 'node:net';
import { headers } from 'next/headers';
import { env } from '@/lib/env';

/**
 * The network address a request came from, as far as we can trust it: the entry that the last trusted
 * proxy wrote. The server itself appends the peer it talks to, so a client cannot move this by sending
 * the header (security.md P33). IPv6 is cut to its /64, which is what one household or host holds.
 */
export async function clientAddress(): Promise<string> {
  return clientAddressIn(await headers());
}

/** The same of the headers of a request, where there is no page or action around it. */
export function clientAddressIn(sent: Headers): string {
  const hops = (sent.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const trusted = hops.at(-1 - env.TRUSTED_PROXY_HOPS) ?? hops[0] ?? '';
  const address = trusted.replace(/^::ffff:/u, '').slice(0, 60) || 'unknown';
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - first.length - tail.split(':').filter(Boolean).length;
  const groups = [
    ...first,
    ...Array.from({ length: missing }, () => '0'),
    ...(tail ?? '').split(':').filter(Boolean),
  ];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
