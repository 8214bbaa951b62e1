// @ts-check
import { allowedMethods } from './refusals.mjs';

/** The longest body of a form, in bytes; next.config.js has the same bound. */
export const maxBodyBytes = 256 * 1024;

/** A longer body than this is not even read to its end: the connection ends with the answer. */
const maxDiscardedBytes = 16 * 1024 * 1024;

/**
 * Answers what no page takes, before the framework fails on it with a bare 500: two Host headers, a method other than
 * GET, HEAD and POST, a body that is longer than any form, and one that does not say how long it is (security.md P17,
 * P19, P34).
 *
 * @param {import('./refusals.mjs').Refuser} refuse
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean}
 *   true when the request is answered
 */
export function refuseRequest({ answer }) {
  return (request, response) => {
    const refusal = refusalOf(request);
    if (refusal === null) return false;
    // Up to a bound the rest of the body is read and dropped, because a browser that is cut off shows no answer.
    if (lengthOf(request) > maxDiscardedBytes || refusal === 'no-length')
      response.setHeader('Connection', 'close');
    return answer(request, response, refusal);
  };
}

/** @param {import('node:http').IncomingMessage} request @returns {import('./refusals.mjs').Refusal | null} */
function refusalOf(request) {
  const { method = '', headers, rawHeaders, httpVersion } = request;
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  // Health checks of old balancers speak HTTP/1.0, where Host may be missing.
  if (hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) return 'malformed';
  if (!allowedMethods.includes(method)) return 'method';
  if (lengthOf(request) > maxBodyBytes) return 'too-large';
  // The framework finds out only after the limit that such a body is too long, and fails.
  return headers['transfer-encoding'] === undefined ? null : 'no-length';
}

/** @param {import('node:http').IncomingMessage} request */
function lengthOf({ headers }) {
  return Number(headers['content-length'] ?? 0);
}
