// @ts-check
import { actionHeader } from './next-internals.mjs';
import { ownOriginHeader, requestNumberHeader } from './own-headers.mjs';
import { maxBodyBytes } from './refuse-request.mjs';

/**
 * Where the application (lib/http/lost-database.ts) says which requests failed because the database was lost on the way,
 * and where it makes their answer: a page with status 503 that gives back what was typed.
 *
 * @typedef {object} LostDatabase
 * @property {Set<string>} requests numbers of failed requests
 * @property {(request: Request, origin: string) => Promise<Response>} answer
 */

/**
 * A page that loses the database while it is drawn fails, and the framework answers 500. Such an answer leaves as the
 * page that says so, with status 503, as if the database had been lost before (proxy.ts).
 *
 * @returns {import('./main.mjs').Step}
 */
export function answerLostDatabase() {
  let count = 0;
  return (request, response) => {
    const number = String((count += 1));
    request.headers[requestNumberHeader] = number;
    const body = keepBody(request);
    const { writeHead, write, end } = response;
    /** @type {boolean | undefined} */
    let lost;
    const isLost = () =>
      (lost ??=
        response.statusCode === 500 &&
        !response.headersSent &&
        globalThis.plumblineLostDatabase?.requests.has(number) === true);
    response.once('close', () => globalThis.plumblineLostDatabase?.requests.delete(number));

    const send = async () => {
      const answer = await globalThis.plumblineLostDatabase?.answer(
        requestOf(request, body()),
        String(request.headers[ownOriginHeader]),
      );
      Object.assign(response, { writeHead, write, end });
      for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link'])
        response.removeHeader(name);
      response.statusCode = answer?.status ?? 503;
      answer?.headers.forEach((value, name) => response.setHeader(name, value));
      const text = request.method === 'HEAD' ? undefined : await answer?.text();
      response.end(text);
    };

    Object.assign(response, {
      /** @param {number} status @param {unknown[]} rest */
      writeHead(status, ...rest) {
        response.statusCode = status;
        return isLost() ? response : Reflect.apply(writeHead, response, [status, ...rest]);
      },
      /** @param {unknown[]} args */
      write(...args) {
        return isLost() ? true : Reflect.apply(write, response, args);
      },
      /** @param {unknown[]} args */
      end(...args) {
        if (!isLost()) return Reflect.apply(end, response, args);
        void send().catch((/** @type {unknown} */ error) => {
          console.error(error);
          response.destroy();
        });
        return response;
      },
    });
  };
}

/**
 * Keeps a copy of the body of a form while the framework reads it. Node's HTTP parser hands each piece to `push`; a
 * listener of our own would take the pieces away from the framework.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {() => Buffer | null} null when it is no form, or longer than any
 */
function keepBody(request) {
  if (request.method !== 'POST' || request.headers[actionHeader] !== undefined) return () => null;
  /** @type {Buffer[]} */
  const pieces = [];
  let size = 0;
  const { push } = request;
  request.push = (piece, encoding) => {
    if (piece instanceof Uint8Array) {
      size += piece.length;
      if (size <= maxBodyBytes) pieces.push(Buffer.from(piece));
      else pieces.length = 0;
    }
    return Reflect.apply(push, request, [piece, encoding]);
  };
  return () => (size <= maxBodyBytes ? Buffer.concat(pieces) : null);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Buffer | null} body
 */
function requestOf({ url = '/', method = 'GET', headers }, body) {
  const passed = new Headers();
  for (const name of ['origin', 'content-type']) {
    const value = headers[name];
    if (typeof value === 'string') passed.set(name, value);
  }
  const hasBody = method === 'POST' && body !== null;
  return new Request(new URL(url, 'http://localhost'), {
    method,
    headers: passed,
    ...(hasBody ? { body: new Uint8Array(body) } : {}),
  });
}
