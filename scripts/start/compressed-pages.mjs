// Loaded before Next starts, like not-found-page.mjs. A prerendered page never changes while the server runs,
// but Next makes and compresses its answer anew for every request. Here each page is compressed once, and well,
// when it is first asked for. Next still makes the first whole answer in each packing: its headers are kept, and
// leave with the same bytes from then on. Whatever is not plainly the same request (what a visitor already has,
// a part of a page, the data of Next's own scripts) stays Next's own work.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { replaceAnswer } from './replace-answer.mjs';

/** @typedef {'br' | 'gzip'} Encoding */
/**
 * One prerendered page in memory: its length and ETag as it was built, its bytes and the head of its answer by packing.
 * @typedef {{ length: string, br: Buffer, gzip: Buffer, etag?: string, heads: Partial<Record<Encoding, http.OutgoingHttpHeaders>> }} Page
 */

const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8'));
/** From this day on the proxy has the pages drawn anew; null when nothing in them goes out of date. */
const { validUntil } = JSON.parse(readFileSync('.next/prerendered.json', 'utf8'));
const dependsOn = /^(if-|range$|next-|x-nextjs-|x-middleware-)/;
/** Next's own cookie for pages that are drawn anew (lib/http/prerendered.ts). */
const drawnAnew = '__prerender_bypass';
/** What is in memory, by path; null while it is being made and for what is no page. @type {Map<string, Page | null>} */
const pages = new Map();
/** Pages are packed one after the other, so that a crawler that asks for all of them leaves room for other work. */
let packing = Promise.resolve();

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function emitWithCompressedPages(event, ...args) {
  if (event === 'request' && answerFromMemory(args[0], args[1])) return true;
  return emit.call(this, event, ...args);
};

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @returns whether this request needs nothing more
 */
function answerFromMemory(request, response) {
  const page = asksForPage(request) ? pageAt(request.url) : null;
  const encoding = page && new Negotiator(request).encoding(['br', 'gzip', 'identity'], ['br', 'gzip']);
  if (encoding !== 'br' && encoding !== 'gzip') return false;
  const head = page.heads[encoding];
  if (head && !wantsMore(request)) {
    response.writeHead(200, head).end(page[encoding]);
    return true;
  }
  request.headers['accept-encoding'] = 'identity';
  replaceAnswer(
    response,
    () => isThisPage(response, page) && prepareHead(response, page, encoding),
    () => page[encoding],
  );
  return false;
}

/** @param {http.IncomingMessage} request @returns {request is http.IncomingMessage & { url: string }} */
function asksForPage({ method, url, headers }) {
  if (method !== 'GET' || headers.rsc !== undefined) return false;
  // Behind a question mark the path may be answered by another page, made for this request.
  if (!url || url.includes('?')) return false;
  return validUntil === null || new Date().toISOString().slice(0, 10) < validUntil;
}

/** Whether the answer depends on more than the path: on what the client has, or on words between Next and its scripts. */
function wantsMore(/** @type {http.IncomingMessage} */ { headers }) {
  return Object.keys(headers).some((name) => dependsOn.test(name)) || headers.cookie?.includes(drawnAnew);
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
  return { length: String(html.length), br, gzip: gzipped, heads: {} };
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
 * @param {Encoding} encoding
 */
function prepareHead(response, page, encoding) {
  response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', page[encoding].length);
  if (!response.hasHeader('set-cookie')) page.heads[encoding] ??= { ...response.getHeaders() };
  return true;
}
