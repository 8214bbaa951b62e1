// @ts-check
import { replaceBody } from './replace-body.mjs';
import { requestState } from './request-state.mjs';

/**
 * A page that fails because the database was lost on the way, or had too much to do, is answered by the framework with
 * 500. Such an answer leaves as the page that says so, with status 503, as if that had been known before (proxy.ts).
 *
 * @type {import('./main.mjs').Step}
 */
export const explainPassingFailure = (request, response) => {
  const state = requestState.getStore();
  replaceBody(
    response,
    () => {
      const failure = state?.failure;
      if (response.statusCode !== 500 || !failure) return false;
      for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link', 'vary'])
        response.removeHeader(name);
      response.statusCode = failure.status;
      for (const [name, value] of Object.entries(failure.headers)) response.setHeader(name, value);
      return true;
    },
    async () => (request.method === 'HEAD' ? undefined : Buffer.from((await state?.failure?.body()) ?? '')),
  );
};
