// @ts-check
import { actionHeader } from './next-internals.mjs';
import { ownOriginHeader } from './own-headers.mjs';

/**
 * Answers a form that a page of somebody else sent, with 403 and where it has to come from. The page of the form is not
 * drawn for it: that would show a stranger's words as if the reader had typed them.
 *
 * Two kinds go on to lib/actions/form-action.ts, which refuses them in the form with what was typed: those that our own
 * page sent at another address of this server, and those that scripts sent, which no other site can do.
 *
 * @param {import('./refusals.mjs').Refuser} refuse
 * @returns {import('./main.mjs').Step}
 */
export function refuseForeignForm({ answer }) {
  return (request, response) => {
    const { method, headers } = request;
    if (method !== 'POST' || headers[actionHeader] !== undefined) return false;
    const own = String(headers[ownOriginHeader]);
    const sent = headers.origin;
    if (sent === own || (sent !== undefined && new URL(sent).host === headers.host)) return false;
    return answer(request, response, 'foreign-form', own);
  };
}
