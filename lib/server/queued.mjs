// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FairQueue } from './fair-queue.mjs';
import { networkAddress } from './network-address.mjs';
import { busyHeader } from './own-headers.mjs';

/** Decision 0031 says how these were chosen. */
const limits = { places: 16, placesPerAddress: 8, maxWaiting: 2_000, maxWaitMilliseconds: 25_000 };

/** Files at the top and pictures of links, as proxy.ts knows them: made in advance, or without the database. */
const files = /^\/(cards\/(claims\/)?)?[\w-]+\.(ico|svg|png|txt|xml|webmanifest)$/;

/**
/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handle
 */

/**
 * Lets requests that may ask the database through a queue, and everything else past it. A request that got no place is
 * handled as well: its header tells proxy.ts and the forms to say that too many people are here.
 *
 * @param {Handle} handle
 * @param {object} options
 * @param {ReadonlySet<string>} options.withoutDatabase paths of pages that were built in advance
 * @param {number} options.trustedHops how many proxies in front of this server are trusted
 * @param {(request: import('node:http').IncomingMessage) => boolean} options.isInner whether the framework asks for a
 *   page on behalf of a form that has a place already (inner-requests.mjs)
 * @returns {Handle}
 */
export function queued(handle, { withoutDatabase, trustedHops, isInner }) {
  const queue = new FairQueue(limits);
  return (request, response) => {
    if (isInner(request) || goesPast(request, withoutDatabase)) {
      handle(request, response);
      return;
    }
    const address = networkAddress(String(request.headers['x-forwarded-for'] ?? ''), trustedHops);
    void queue
      .enter(address, (giveUp) => response.once('close', giveUp))
      .then((admitted) => {
        if (response.destroyed) {
          if (admitted) queue.leave(address);
          return;
        }
        if (admitted) response.once('close', () => queue.leave(address));
        else request.headers[busyHeader] = 'yes';
        handle(request, response);
      });
  };
}

/** @returns {Set<string>} the paths of the pages that the build made in advance */
export function readBuiltPaths() {
  const { pages } = JSON.parse(readFileSync(path.join('.next', 'prerendered.json'), 'utf8'));
  return new Set(Object.keys(pages));
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {ReadonlySet<string>} withoutDatabase
 */
function goesPast({ method, url = '' }, withoutDatabase) {
  const [pathname = ''] = url.split('?', 1);
  if (pathname === '/api/health') return true;
  if (method === 'POST') return false;
  return pathname.startsWith('/_next/static/') || files.test(pathname) || withoutDatabase.has(pathname);
}
