// @ts-check
// Headers that the web server adds to a request for our own pages. A client cannot set them: lib/server/
// forged-headers.mjs drops what it sends under these names.

/** The origin under which the portal answers this request, for example "http://192.168.1.20:3000". */
export const ownOriginHeader = 'x-plumbline-origin';

/** Set on a request that found no place in the queue (lib/server/queued.mjs). */
export const busyHeader = 'x-plumbline-busy';

/** Carries a secret of this process from a request to those that the framework makes because of it. */
export const innerHeader = 'x-plumbline-inner';
