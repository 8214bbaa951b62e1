// @ts-check
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { isHtml, replaceBody } from './replace-body.mjs';

/**
 * When a page fails, the framework answers 500 with a document whose body is empty until scripts draw the failure. So
 * such a document leaves with our prerendered page /failed inside `<noscript>`: people without scripts read it, and
 * scripts draw the failure as before, with its reference and its button.
 *
 * @param {import('./documents.mjs').FailedParts} failed
 * @returns {import('./main.mjs').Step}
 */
export function fillErrorDocument(failed) {
  return (request, response) => {
    if (request.method === 'HEAD') return;
    /** How the framework compressed the document. */
    let encoding = '';
    replaceBody(
      response,
      () => {
        if (response.statusCode !== 500 || !isHtml(response)) return false;
        encoding = String(response.getHeader('content-encoding') ?? '');
        for (const name of ['content-encoding', 'content-length', 'etag']) response.removeHeader(name);
        return true;
      },
      (document) => Buffer.from(filled((decompress[encoding]?.(document) ?? document).toString(), failed)),
    );
  };
}

/** @type {Record<string, (bytes: Buffer) => Buffer>} */
const decompress = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

/**
 * The replacements are functions, so that a dollar sign in them has no meaning of its own.
 *
 * @param {string} document
 * @param {import('./documents.mjs').FailedParts} failed
 */
function filled(document, { language, title, notice }) {
  return document
    .replace(/<html\b(?![^>]*\blang=)/, (start) => `${start} ${language}`)
    .replace(/<title>[^<]*<\/title>/, () => title)
    .replace(/<body\b[^>]*>/, (start) => `${start}${notice}`);
}
