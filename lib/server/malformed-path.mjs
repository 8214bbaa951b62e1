// @ts-check

/** No route has this path, so the framework answers it with its "not found" page. */
const unknownPath = '/not-found';

/**
 * A path with a percent sign that cannot be decoded (`/claims/%FF`) is the address of nothing. The framework fails on
 * it, and its answer has none of our headers; so such a request is handled like any other unknown path.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export function replaceMalformedPath(request) {
  const [path = ''] = (request.url ?? '').split('?', 1);
  try {
    decodeURIComponent(path);
  } catch {
    request.url = unknownPath;
  }
}
