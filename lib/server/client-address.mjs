// @ts-check

const forwardedHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
];

const untrustedProxy =
  'X-Forwarded-For arrives and is ignored, so everybody behind a proxy counts as one address. ' +
  'If the proxy is yours, set TRUSTED_PROXY_HOPS to the number of proxies in front of this server.';

/**
 * Adds the address of the peer as the right-most entry of X-Forwarded-For. A client cannot change that entry, so
 * lib/auth/client-address.ts counts TRUSTED_PROXY_HOPS from there. Without a trusted proxy nothing that a client
 * forwards is kept (security.md P33).
 *
 * @param {number} trustedHops how many proxies in front of this server are trusted
 * @param {(message: string) => void} warn is told once when a proxy is in front that is not trusted
 * @returns {(request: import('node:http').IncomingMessage) => void}
 */
export function addClientAddress(trustedHops, warn = console.warn) {
  let warned = false;
  return ({ headers, socket }) => {
    if (!(trustedHops > 0)) {
      if (headers['x-forwarded-for'] !== undefined && !warned) {
        warned = true;
        warn(untrustedProxy);
      }
      for (const name of forwardedHeaders) delete headers[name];
    }
    const peer = (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
    const before = headers['x-forwarded-for'];
    headers['x-forwarded-for'] = before ? `${String(before)}, ${peer}` : peer;
  };
}
