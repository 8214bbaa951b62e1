// @ts-check

const forwardedHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
];

/**
 * Adds the address of the peer as the right-most entry of X-Forwarded-For. A client cannot change that entry, so
 * lib/auth/client-address.ts counts TRUSTED_PROXY_HOPS from there. Without a trusted proxy nothing that a client
 * forwards is kept (security.md P33).
 *
 * @param {number} trustedHops how many proxies in front of this server are trusted
 * @returns {(request: import('node:http').IncomingMessage) => void}
 */
export function addClientAddress(trustedHops) {
  return ({ headers, socket }) => {
    if (!(trustedHops > 0)) for (const name of forwardedHeaders) delete headers[name];
    const peer = (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
    const before = headers['x-forwarded-for'];
    headers['x-forwarded-for'] = before ? `${String(before)}, ${peer}` : peer;
  };
}
