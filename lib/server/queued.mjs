// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isIPv6 } from 'node:net';
import { FairQueue } from './fair-queue.mjs';
import { busyHeader } from './own-headers.mjs';

/**
 * A database connection serves one request at a time, and the pool has ten (lib/db-pool.ts): with about as many requests
 * inside, none waits long for a connection. Forms have places of their own, because the framework asks itself for the
 * page that a form leads to while the form is still inside.
 */
const limits = {
  reads: { places: 12, maxWaiting: 2_000, maxWaitMilliseconds: 10_000 },
  forms: { places: 8, maxWaiting: 1_000, maxWaitMilliseconds: 10_000 },
};

/**
 * Lets requests for pages that ask the database through a queue, and everything else past it. A request that got no
 * place is handled as well: its header tells proxy.ts to say that too many people are here.
 *
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} handle
 * @param {ReadonlySet<string>} withoutDatabase paths of pages that were built in advance
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function queued(handle, withoutDatabase) {
  const queues = { reads: new FairQueue(limits.reads), forms: new FairQueue(limits.forms) };
  return (request, response) => {
    const isRead = request.method !== 'POST';
    if (isRead && goesPast(request.url ?? '', withoutDatabase)) {
      handle(request, response);
      return;
    }
    const queue = queues[isRead ? 'reads' : 'forms'];
    const address = addressOf(String(request.headers['x-forwarded-for'] ?? ''));
    void queue
      .enter(address, (giveUp) => response.once('close', giveUp))
      .then((admitted) => {
        if (response.destroyed) {
          if (admitted) queue.leave();
          return;
        }
        if (admitted) response.once('close', () => queue.leave());
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

/** @param {string} url @param {ReadonlySet<string>} withoutDatabase */
function goesPast(url, withoutDatabase) {
  const [pathname = ''] = url.split('?', 1);
  return (
    pathname.startsWith('/_next/') ||
    pathname === '/api/health' ||
    /\.[a-z]+$/.test(pathname) ||
    withoutDatabase.has(pathname)
  );
}

/**
 * The address at the right of X-Forwarded-For that lib/auth/client-address.ts would count by, near enough for turns: the
 * whole list, with IPv6 cut to its /64.
 *
 * @param {string} forwarded
 */
function addressOf(forwarded) {
  return forwarded
    .split(',')
    .map((entry) => entry.trim())
    .map((entry) => (isIPv6(entry) ? entry.split(':').slice(0, 4).join(':') : entry))
    .join();
}
