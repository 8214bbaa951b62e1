// @ts-check
import { replaceBody } from './replace-body.mjs';

/**
 * A shared cache in front of the portal has to ask before it answers: a page may change with a start of the portal, and
 * on the day a claim goes out of date. The framework lets what it prerendered be kept for a year by caches
 * (s-maxage), the answers for unknown addresses included.
 *
 * @param {import('node:http').IncomingMessage} _request
 * @param {import('node:http').ServerResponse} response
 */
export function limitSharedCaches(_request, response) {
  replaceBody(
    response,
    () => {
      if (String(response.getHeader('cache-control') ?? '').includes('s-maxage'))
        response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
      return false;
    },
    (written) => written,
  );
}
