// @ts-check
import { isIPv6 } from 'node:net';

/**
 * The network address that a request is counted by, as far as we can trust it: the entry of X-Forwarded-For that the
 * last trusted proxy wrote. The web server itself appends its peer (client-address.mjs), so a client cannot move this
 * by sending the header (security.md P33). IPv6 is cut to its /64, which is what one household or host has.
 *
 * @param {string} forwarded X-Forwarded-For as the web server completed it
 * @param {number} trustedHops how many proxies in front of this server are trusted
 * @returns {string} an address, a network such as "2001:db8:1:2::/64", or "unknown"
 */
export function networkAddress(forwarded, trustedHops) {
  const hops = forwarded.split(',').map((hop) => hop.trim());
  const trusted = hops.at(-1 - trustedHops) ?? hops[0] ?? '';
  const address = trusted.replace(/^::ffff:/u, '').slice(0, 60) || 'unknown';
  return isIPv6(address) ? networkOf(address) : address;
}

/** @param {string} address an IPv6 address */
function networkOf(address) {
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
