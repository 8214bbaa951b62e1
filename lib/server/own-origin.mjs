// @ts-check
import { isIP } from 'node:net';
import { ownOriginHeader } from './own-headers.mjs';

/**
 * Says on each request under which origin the portal answers it, and lets the framework leave the judgement of a
 * form's origin to lib/actions/form-action.ts: the framework compares Origin with Host, which is wrong behind a proxy
 * that rewrites Host, and it answers a mismatch with a bare 500. The wrapper of every action compares Origin with our
 * own origin and answers with a sentence; it refuses a missing Origin.
 *
 * @param {{ configured: string | null, port: number }} options `configured` is APP_URL, or null when it is not set:
 *   then the portal is at every address of this machine
 * @returns {(request: import('node:http').IncomingMessage) => void}
 */
export function settleOrigin({ configured, port }) {
  return ({ headers }) => {
    headers[ownOriginHeader] = configured ?? originOfHost(headers.host, port);
    const sent = headers.origin;
    if (sent === undefined) return;
    const host = hostOf(sent);
    if (host === null) delete headers.origin;
    else headers['x-forwarded-host'] = host;
  };
}

/**
 * The origin of an address of this machine. A name other than localhost may be anybody's name for this machine (DNS
 * rebinding), so it is never our own: the forms of such a page are refused.
 *
 * @param {string | undefined} host the Host header
 * @param {number} port
 * @returns {string}
 */
export function originOfHost(host, port) {
  const address = `http://${host ?? ''}`;
  if (host !== undefined && /^[\w.:[\]-]+$/.test(host) && URL.canParse(address)) {
    const { hostname, origin } = new URL(address);
    if (hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return origin;
  }
  return `http://localhost:${port}`;
}

/** @param {string} origin @returns {string | null} the host of an http(s) origin */
function hostOf(origin) {
  if (!URL.canParse(origin)) return null;
  const { protocol, host } = new URL(origin);
  return protocol === 'http:' || protocol === 'https:' ? host : null;
}
