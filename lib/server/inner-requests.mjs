// @ts-check
import { randomBytes } from 'node:crypto';
import { innerHeader } from './own-headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */

/**
 * After an action that redirects, the framework fetches the next page from this very server, with the headers of the
 * action's request (next-internals.mjs, privateOrigin). Such an inner request already has a place in the queue and comes
 * from the client of the action, not from this machine. A secret of this process marks every request on its way in, so
 * that an inner one is recognised when it arrives with the mark; a client cannot know it.
 *
 * `recognise` runs before the headers are dropped that a client may not set, `mark` after that.
 *
 * @returns {Record<'recognise' | 'mark', (request: Request) => void> & { isInner: (request: Request) => boolean }}
 */
export function innerRequests() {
  const secret = randomBytes(24).toString('base64url');
  /** @type {WeakSet<Request>} */
  const inner = new WeakSet();
  return {
    recognise: (request) => {
      if (request.headers[innerHeader] === secret) inner.add(request);
    },
    mark: (request) => {
      request.headers[innerHeader] = secret;
    },
    isInner: (request) => inner.has(request),
  };
}
