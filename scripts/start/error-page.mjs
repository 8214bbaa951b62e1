// Loaded before Next starts, like not-found-page.mjs.
//
// When a page fails, Next answers 500 with an empty document that only scripts can fill. A browser without scripts
// would show a blank page. So such a document leaves here with the prerendered page /failed inside, for browsers
// without scripts only: Next's own scripts draw the failure anew, with a reference and a button that tries again.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { replaceAnswer } from './replace-answer.mjs';

const failed = readFileSync('.next/server/app/failed.html', 'utf8').replaceAll(
  /<script\b[^>]*>[\s\S]*?<\/script>/g,
  '',
);
const [, language] = taken(/<html\b([^>]*)>/);
const [title] = taken(/<title>[^<]*<\/title>/);
const styles = failed.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g) ?? [];
const [, body] = taken(/<body\b[^>]*>([\s\S]*)<\/body>/);
const notice = `<noscript>${styles.join('')}${body}</noscript>`;

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function emitWithErrorPage(event, ...args) {
  if (event === 'request' && args[0].method !== 'HEAD') fillWhenFailed(args[1]);
  return emit.call(this, event, ...args);
};

/** @param {http.ServerResponse} response */
function fillWhenFailed(response) {
  /** How Next packed the document. @type {unknown} */
  let packing;
  replaceAnswer(
    response,
    () => {
      if (!isFailedDocument(response)) return false;
      packing = response.getHeader('content-encoding');
      for (const name of ['content-encoding', 'content-length', 'etag']) response.removeHeader(name);
      return true;
    },
    (document) => Buffer.from(filled((unpack[String(packing)]?.(document) ?? document).toString('utf8'))),
  );
}

function isFailedDocument(/** @type {http.ServerResponse} */ response) {
  return response.statusCode === 500 && String(response.getHeader('content-type')).startsWith('text/html');
}

/** @type {Record<string, (bytes: Buffer) => Buffer>} */
const unpack = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

/** Replacements are functions, so that no sign in them has a meaning of its own. */
function filled(/** @type {string} */ document) {
  return document
    .replace('<html id="__next_error__"', (start) => `${start}${language}`)
    .replace(/<title>[^<]*<\/title>/, () => title)
    .replace('<body>', (start) => `${start}${notice}`);
}

/** @param {RegExp} part @returns {RegExpMatchArray} */
function taken(part) {
  const found = failed.match(part);
  if (!found) throw new Error(`The page /failed was built without ${part}.`);
  return found;
}
