// @ts-check
import { isHtml, replaceBody } from './replace-body.mjs';

/**
 * When a dynamic page finds nothing, the framework answers 404 with an empty document that only scripts can fill, and
 * that repeats the address (vercel/next.js #62228). So every document with status 404 leaves as the prerendered "not
 * found" page without scripts: the same bytes for what is unknown, foreign, expired or revoked (security.md P21), and
 * readable without scripts. What the framework's own scripts ask for is not a document, and stays as it is.
 *
 * @param {string} html the document
 * @returns {import('./main.mjs').Step}
 */
export function sendNotFoundDocument(html) {
  const document = Buffer.from(html);
  return (request, response) =>
    replaceBody(
      response,
      () => {
        if (response.statusCode !== 404 || !isHtml(response)) return false;
        for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link'])
          response.removeHeader(name);
        response.setHeader('cache-control', 'private, no-store');
        response.setHeader('content-length', document.length);
        return true;
      },
      () => (request.method === 'HEAD' ? undefined : document),
    );
}
