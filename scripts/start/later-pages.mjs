// Loaded before Next starts, like not-found-page.mjs. Prerendered pages let their scripts wait from the build on
// (scripts/build/write-prerendered.ts); this does the same to what is made per request, while it is sent.
import http from 'node:http';
import { LaterScripts, mayWait } from '../build/later-scripts.mjs';

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function emitWithLaterScripts(event, ...args) {
  if (event === 'request' && isAskedFor(args[0])) letScriptsWait(args[1]);
  return emit.call(this, event, ...args);
};

/** What answers a form is not meant: it may have to lead to what was wrong, which scripts do. */
function isAskedFor(/** @type {http.IncomingMessage} */ { method, url = '', headers }) {
  return method === 'GET' && headers.rsc === undefined && mayWait(url.split('?', 1)[0] ?? '');
}

/**
 * Next sends the head of a page that it makes, and only of such a page, before the first piece. By then whatever
 * packs the pieces stands in its place, so they are still text here.
 */
function letScriptsWait(/** @type {http.ServerResponse} */ response) {
  const { flushHeaders } = response;
  response.flushHeaders = function flushHeadersOfPage() {
    response.flushHeaders = flushHeaders;
    if (isPage(response)) rewrite(response, new LaterScripts());
    flushHeaders.call(response);
  };
}

function isPage(/** @type {http.ServerResponse} */ response) {
  return (
    response.statusCode === 200 &&
    !response.headersSent &&
    !response.hasHeader('content-length') &&
    String(response.getHeader('content-type')).startsWith('text/html')
  );
}

/**
 * A byte is a sign here: a piece may end within a letter, and tags have none but plain ones.
 *
 * @param {http.ServerResponse} response
 * @param {LaterScripts} scripts
 */
function rewrite(response, scripts) {
  const { write, end } = response;
  const text = (/** @type {string | Uint8Array} */ piece) => Buffer.from(piece).toString('latin1');
  const bytes = (/** @type {string} */ signs) => Buffer.from(signs, 'latin1');
  response.write = (piece) => write.call(response, bytes(scripts.next(text(piece))));
  response.end = (piece) => {
    const last = piece ? scripts.next(text(piece)) : '';
    return end.call(response, bytes(last + scripts.rest()));
  };
}
