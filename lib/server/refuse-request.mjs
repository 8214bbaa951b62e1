// @ts-check

/** @typedef {'malformed' | 'method' | 'too-large'} Refusal */
/** @typedef {{ headers: Record<string, string>, pages: Record<Refusal, string> }} RefusalPages */

/** The longest body of a form; next.config.js has the same bound. */
export const maxBodyBytes = 256 * 1024;
/** Around the text of a form stand the names of its fields and what separates them. */
const maxSentBytes = maxBodyBytes + 16 * 1024;

const methods = ['GET', 'HEAD', 'POST'];

/** @type {Record<Refusal, number>} */
const statuses = { malformed: 400, method: 405, 'too-large': 413 };

/**
 * Answers what no page takes, before the framework fails on it with a bare 500: two Host headers, a method other than
 * GET, HEAD and POST, and a body that is longer than any form (security.md P17, P19).
 *
 * @param {RefusalPages} refusals
 * @param {boolean} https whether browsers may be told to insist on https
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean}
 *   true when the request is answered
 */
export function refuseRequest({ headers, pages }, https) {
  return (request, response) => {
    const refusal = refusalOf(request);
    if (refusal === null) return false;
    response.statusCode = statuses[refusal];
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (https) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    if (refusal === 'method') response.setHeader('Allow', methods.join(', '));
    // The rest of the body is not read; the connection ends with the answer.
    response.setHeader('Connection', 'close');
    response.end(request.method === 'HEAD' ? undefined : pages[refusal]);
    return true;
  };
}

/** @param {import('node:http').IncomingMessage} request @returns {Refusal | null} */
function refusalOf({ method = '', headers, rawHeaders }) {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length !== 1) return 'malformed';
  if (!methods.includes(method)) return 'method';
  return Number(headers['content-length'] ?? 0) > maxSentBytes ? 'too-large' : null;
}
