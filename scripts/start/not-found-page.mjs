// Loaded before Next starts (node --import), after peer-address.mjs.
//
// When a dynamic page finds nothing, Next answers 404 with an empty document that only scripts can fill. A
// browser without scripts would show a blank page, and the document would repeat the address that was asked
// for. So a document with status 404 leaves here as the prerendered "not found" page without its scripts: the
// same bytes for what is unknown, foreign, expired or revoked (security.md P21), and readable by everybody.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { replaceAnswer } from './replace-answer.mjs';

const scripts = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

const page = Buffer.from(
  readFileSync('.next/server/app/_not-found.html', 'utf8').replaceAll(scripts, ''),
  'utf8',
);

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function emitWithNotFoundPage(event, ...args) {
  if (event === 'request' && wantsDocument(args[0])) replaceWhenNotFound(args[0], args[1]);
  return emit.call(this, event, ...args);
};

/** Requests of Next's own scripts are answered by its own data, which they know how to draw. */
function wantsDocument(/** @type {http.IncomingMessage} */ request) {
  return request.headers.rsc === undefined && request.headers['next-action'] === undefined;
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function replaceWhenNotFound(request, response) {
  replaceAnswer(
    response,
    () => isMissingDocument(response) && prepareHead(response),
    () => (request.method === 'HEAD' ? undefined : page),
  );
}

function isMissingDocument(/** @type {http.ServerResponse} */ response) {
  return response.statusCode === 404 && String(response.getHeader('content-type')).startsWith('text/html');
}

function prepareHead(/** @type {http.ServerResponse} */ response) {
  for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link']) response.removeHeader(name);
  response.setHeader('content-length', page.length);
  return true;
}
