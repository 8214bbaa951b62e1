// Loaded before Next starts, like not-found-page.mjs. A prerendered page never changes while the server runs,
// but Next compresses it anew for every answer, which costs more than all the rest of the answer. Here each is
// compressed once, and well, when it is first asked for. Everything else about the answer (status, headers,
// ETag, what is not modified) stays Next's own work: only the bytes between are taken from memory.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { replaceAnswer } from './replace-answer.mjs';

/** @typedef {{ length: string, br: Buffer, gzip: Buffer, etag?: string }} Page one prerendered page in memory */

const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8'));
/** From this day on the proxy has the pages drawn anew; null when nothing in them goes out of date. */
const { validUntil } = JSON.parse(readFileSync('.next/prerendered.json', 'utf8'));
/** What is in memory, by path; null while it is being made and for what is no page. @type {Map<string, Page | null>} */
const pages = new Map();
/** Pages are packed one after the other, so that a crawler that asks for all of them leaves room for other work. */
let packing = Promise.resolve();

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function emitWithCompressedPages(event, ...args) {
  if (event === 'request') compressFromMemory(args[0], args[1]);
  return emit.call(this, event, ...args);
};

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function compressFromMemory(request, response) {
  if (request.method !== 'GET' || request.headers.rsc !== undefined) return;
  // Behind a question mark the path may be answered by another page, made for this request.
  if (!request.url || request.url.includes('?')) return;
  if (validUntil !== null && new Date().toISOString().slice(0, 10) >= validUntil) return;
  const page = pageAt(request.url);
  const encoding = page && new Negotiator(request).encoding(['br', 'gzip', 'identity'], ['br', 'gzip']);
  if (encoding !== 'br' && encoding !== 'gzip') return;
  request.headers['accept-encoding'] = 'identity';
  replaceAnswer(
    response,
    () => isThisPage(response, page) && prepareHead(response, page, encoding),
    () => page[encoding],
  );
}

/** @param {string} path */
function pageAt(path) {
  if (!Object.hasOwn(routes, path)) return null;
  const known = pages.get(path);
  if (known !== undefined) return known;
  pages.set(path, null);
  packing = packing
    .then(() => makePage(path))
    .then(
      (page) => void pages.set(path, page),
      // A route that is no document, such as a picture, has no such file; Next answers it alone.
      () => undefined,
    );
  return null;
}

/** @param {string} path @returns {Promise<Page>} */
async function makePage(path) {
  const html = await readFile(`.next/server/app${path === '/' ? '/index' : path}.html`);
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: html.length } }),
    promisify(gzip)(html, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { length: String(html.length), br, gzip: gzipped };
}

/** Anything but the page as it was built, such as an error or what is not modified, leaves here as it is. */
function isThisPage(/** @type {http.ServerResponse} */ response, /** @type {Page} */ page) {
  const isWhole =
    response.statusCode === 200 &&
    String(response.getHeader('content-type')).startsWith('text/html') &&
    String(response.getHeader('content-length')) === page.length;
  if (!isWhole) return false;
  const etag = String(response.getHeader('etag'));
  page.etag ??= etag;
  return page.etag === etag;
}

/**
 * @param {http.ServerResponse} response
 * @param {Page} page
 * @param {'br' | 'gzip'} encoding
 */
function prepareHead(response, page, encoding) {
  response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', page[encoding].length);
  return true;
}
