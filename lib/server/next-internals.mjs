// @ts-check
// Everything that this product knows about the framework without its documentation saying so. tests/e2e/
// next-internals.spec.ts and tests/unit/server/next-internals.test.ts have one test for each entry, which fails when an
// upgrade changes it. An entry with a
// report exists because of a defect. The tests of the first two also fail when the framework no longer needs our step.

/** @typedef {{ what: string, usedBy: string, report?: string }} Contract */

export const contracts = /** @satisfies {Record<string, Contract>} */ ({
  emptyNotFound: {
    what: 'notFound() in a dynamic page answers 404 as text/html with an empty body.',
    usedBy: 'lib/server/not-found-document.mjs',
    // Open. Reported again as #98954, which was closed for its missing link and not for its content.
    report: 'https://github.com/vercel/next.js/issues/62228',
  },
  emptyFailure: {
    what: 'A page that throws answers 500 as text/html with an empty body and with scripts that draw the failure.',
    usedBy: 'lib/server/error-document.mjs',
  },
  builtPages: {
    what: 'The build writes each prerendered page to .next/server/app/PATH.html.',
    usedBy: 'scripts/build/write-prerendered.ts, scripts/build/write-documents.ts',
  },
  draftMode: {
    what: 'A request renders a prerendered page when its cookie has the preview id of prerender-manifest.json.',
    usedBy: 'lib/http/prerendered.ts, scripts/build/write-prerendered.ts',
  },
  actionHeader: {
    what: 'A form that scripts send has the header next-action.',
    usedBy: 'proxy.ts, lib/server/refusals.mjs',
  },
  plainRefusal: {
    what: 'A form that scripts sent fails with the text of the answer when that is text/plain with a status above 399.',
    usedBy: 'lib/server/refusals.mjs, components/ui/use-safe-form-action.ts',
  },
  unknownActionAnswer: {
    what: 'A form without scripts whose action the server does not know is answered with 400 or 409 as text/plain.',
    usedBy: 'lib/server/unreadable-form.mjs',
  },
  unreadableAction: {
    what: 'A form that the framework cannot read is answered with 500 before its action begins.',
    usedBy: 'lib/server/unreadable-form.mjs',
  },
  redirectDigest: {
    what: 'redirect() and notFound() throw an error whose digest begins with NEXT_.',
    usedBy: 'components/ui/use-safe-form-action.ts',
  },
  unknownAction: {
    what: 'A form whose action the server no longer knows fails with an error of the name UnrecognizedActionError.',
    usedBy: 'components/assessment/new-version.ts',
  },
  privateOrigin: {
    what: 'After an action that redirects, the framework fetches the next page from the address in __NEXT_PRIVATE_ORIGIN.',
    usedBy: 'lib/server/main.mjs',
  },
  passedOnHeaders: {
    what: 'The request for that page has the headers of the action’s request, ours included.',
    usedBy: 'lib/server/inner-requests.mjs',
  },
  forwardedHost: {
    what: 'An action is accepted when x-forwarded-host is the host of its Origin.',
    usedBy: 'lib/server/own-origin.mjs',
  },
  internalHeaders: {
    what: 'Parts of the framework speak to each other by request headers with these names.',
    usedBy: 'lib/server/forged-headers.mjs',
  },
});

/** Below the build folder. */
export const builtPagesFolder = 'server/app';
export const notFoundPage = '_not-found.html';
export const prerenderManifest = 'prerender-manifest.json';

/** The name is documented with draftMode(); that its value is the preview id is not. */
export const draftModeCookie = '__prerender_bypass';

export const privateOriginVariable = '__NEXT_PRIVATE_ORIGIN';

export const actionHeader = 'next-action';

export const internalRequestHeaders = /^(x-middleware-.*|x-invoke-.*|x-matched-path)$/;
