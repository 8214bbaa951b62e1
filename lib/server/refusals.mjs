// @ts-check
import { actionHeader } from './next-internals.mjs';

/**
 * @typedef {'malformed' | 'method' | 'too-large' | 'no-length' | 'foreign-form' | 'unreadable-form' | 'outdated-form'} Refusal
 */
/**
 * Written into the build by scripts/build/write-documents.ts: the headers of each refusal, a page for people, and one
 * sentence for our own scripts, which show it in the form.
 *
 * @typedef {{ headers: Record<string, string>, pages: Record<Refusal, string>, sentences: Record<Refusal, string> }} RefusalPages
 */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** @type {Record<Refusal, number>} */
const statuses = {
  malformed: 400,
  method: 405,
  'too-large': 413,
  'no-length': 411,
  'foreign-form': 403,
  'unreadable-form': 400,
  'outdated-form': 409,
};

export const allowedMethods = ['GET', 'HEAD', 'POST'];

/** In the words of a refusal, where the address of the portal belongs. */
export const originMark = '{own-origin}';

/**
 * Answers requests that no page takes, with the headers of every response.
 *
 * @param {RefusalPages} refusals
 * @param {boolean} https whether browsers may be told to insist on https
 */
export function refuser({ headers, pages, sentences }, https) {
  /**
   * Sets the status and the headers, and returns the body.
   *
   * @param {Request} request
   * @param {Response} response
   * @param {Refusal} refusal
   * @param {string} [origin] the address of the portal, for words that name it
   * @returns {Buffer}
   */
  const prepare = (request, response, refusal, origin = '') => {
    const isScripted = request.headers[actionHeader] !== undefined;
    const words = isScripted ? sentences[refusal] : pages[refusal];
    const body = Buffer.from(words.replaceAll(originMark, () => origin));
    response.statusCode = statuses[refusal];
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Exactly this type: only then the framework hands the sentence to the form.
    if (isScripted) response.setHeader('Content-Type', 'text/plain');
    if (https) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    if (refusal === 'method') response.setHeader('Allow', allowedMethods.join(', '));
    response.setHeader('Content-Length', body.length);
    return body;
  };

  return {
    prepare,
    /** @type {(...args: Parameters<typeof prepare>) => true} */
    answer: (request, response, refusal, origin) => {
      const body = prepare(request, response, refusal, origin);
      response.end(request.method === 'HEAD' ? undefined : body);
      return true;
    },
    /** The whole answer as it goes over the line, where there is no request to answer. @returns {string} */
    raw: (/** @type {string} */ status) => {
      const head = { ...headers, Connection: 'close', 'Content-Length': Buffer.byteLength(pages.malformed) };
      const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
      return [`HTTP/1.1 ${status}`, ...lines, '', pages.malformed].join('\r\n');
    },
  };
}

/** @typedef {ReturnType<typeof refuser>} Refuser */
