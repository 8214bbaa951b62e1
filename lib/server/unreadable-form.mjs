// @ts-check
import { actionHeader } from './next-internals.mjs';
import { replaceBody } from './replace-body.mjs';
import { requestState } from './request-state.mjs';

/**
 * Says in a page what the framework answers badly of a form: 500 for one that it cannot read, such as one that arrived
 * incomplete, and half a sentence of plain text for one whose action it does not know, such as that of a page which was
 * opened before an update (security.md P19).
 *
 * An action that has begun was read; a failure after that is ours and stays a 500.
 *
 * @param {import('./refusals.mjs').Refuser} refuse
 * @returns {import('./main.mjs').Step}
 */
export function explainUnreadableForm({ prepare }) {
  return (request, response) => {
    if (request.method !== 'POST' || request.url?.startsWith('/api/')) return;
    const state = requestState.getStore();
    /** @type {Buffer} */
    let body = Buffer.of();
    replaceBody(
      response,
      () => {
        const refusal = refusalOf(response, state?.actionBegun ?? true);
        if (refusal === null) return false;
        for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link', 'vary'])
          response.removeHeader(name);
        body = prepare(request, response, refusal);
        return true;
      },
      () => body,
    );
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} actionBegun
 * @returns {import('./refusals.mjs').Refusal | null}
 */
function refusalOf(response, actionBegun) {
  if (actionBegun) return null;
  if (response.statusCode === 500) return 'unreadable-form';
  // Our own scripts need the framework's answer to an action that it does not know.
  const isBare = String(response.getHeader('content-type')) === 'text/plain';
  if (!isBare || response.req.headers[actionHeader] !== undefined) return null;
  if (response.statusCode === 409) return 'outdated-form';
  return response.statusCode === 400 ? 'unreadable-form' : null;
}
