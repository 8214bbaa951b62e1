// @ts-check
// The web server of `npm start` and `npm run dev`: the framework's documented custom server (decision 0029).
// Plain JavaScript, because it runs before anything is compiled. The launcher starts it with PORT, HOST and NODE_ENV.
import http from 'node:http';
import next from 'next';
import { addClientAddress } from './client-address.mjs';
import { readDocuments } from './documents.mjs';
import { fillErrorDocument } from './error-document.mjs';
import { refuseForeignForm } from './foreign-form.mjs';
import { dropForgedHeaders } from './forged-headers.mjs';
import { innerRequests } from './inner-requests.mjs';
import { printAsJson } from './json-console.mjs';
import { replaceMalformedPath } from './malformed-path.mjs';
import { privateOriginVariable } from './next-internals.mjs';
import { sendNotFoundDocument } from './not-found-document.mjs';
import { settleOrigin } from './own-origin.mjs';
import { explainPassingFailure } from './passing-failure.mjs';
import { queued, readBuiltPaths } from './queued.mjs';
import { refuser } from './refusals.mjs';
import { refuseRequest } from './refuse-request.mjs';
import { requestState } from './request-state.mjs';
import { limitSharedCaches } from './shared-caches.mjs';
import { stopInGoodOrder } from './stop.mjs';
import { explainUnreadableForm } from './unreadable-form.mjs';
import { answerUnreadableRequests } from './unreadable-request.mjs';

/** @typedef {(request: http.IncomingMessage, response: http.ServerResponse) => boolean | void} Step */

const {
  PORT = '3000',
  HOST = 'localhost',
  NODE_ENV,
  TRUSTED_PROXY_HOPS = '0',
  APP_URL,
  OWN_ADDRESS,
} = process.env;
const development = NODE_ENV === 'development';
const port = Number(PORT);
const isHttps = APP_URL?.startsWith('https:') ?? false;
const configured = OWN_ADDRESS === 'any' ? null : (APP_URL ?? null);

// Where an action redirects, the framework fetches the next page from itself: here, and not by way of the public address.
process.env[privateOriginVariable] ??= `http://${innerHost(HOST)}:${port}`;

const keepAliveMilliseconds = 75_000;
const trustedHops = Number(TRUSTED_PROXY_HOPS);
const addAddress = addClientAddress(trustedHops);
const inner = innerRequests();

// In development there is no build with the pages of refusals, and the framework's own say more about a mistake.
const documents = development ? null : readDocuments();
const refuse = documents && refuser(documents.refusals, isHttps);

/**
 * What happens to each request before the framework handles it, in this order. A step that returns true has answered
 * it. Those of answerSteps() only listen: when the framework's answer leaves, they look at its status.
 *
 * @type {Step[]}
 */
const steps = [
  ...(refuse ? [refuseRequest(refuse)] : []),
  inner.recognise,
  dropForgedHeaders,
  inner.mark,
  // The framework passes on the address of the client for which it asks.
  (request) => (inner.isInner(request) ? undefined : addAddress(request)),
  settleOrigin({ configured, port }),
  ...(refuse ? [refuseForeignForm(refuse)] : []),
  replaceMalformedPath,
  ...answerSteps(),
];

if (!development) printAsJson();

try {
  const app = next({ dev: development, dir: process.cwd(), hostname: HOST, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  /** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
  const answer = (request, response) => {
    handle(request, response).catch((error) => {
      console.error(error);
      response.statusCode = 500;
      response.end();
    });
  };
  const answerInTurn = queued(answer, {
    withoutDatabase: development ? new Set() : readBuiltPaths(),
    trustedHops,
    isInner: inner.isInner,
  });
  const server = http.createServer({ requireHostHeader: false }, (request, response) =>
    requestState.run({ actionBegun: false }, () => {
      if (steps.some((step) => step(request, response) === true)) return;
      answerInTurn(request, response);
    }),
  );
  // Longer than proxies keep a connection, so that none sends a request into one that is being closed.
  server.keepAliveTimeout = keepAliveMilliseconds;
  if (refuse) answerUnreadableRequests(server, refuse);
  stopInGoodOrder(server, () => app.close(), development);
  server.once('error', fail);
  server.listen(port, HOST);
} catch (error) {
  fail(error);
}

/** @param {string} host what the server listens on @returns {string} where this machine reaches it */
function innerHost(host) {
  if (host === '0.0.0.0' || host === 'localhost') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** @returns {Step[]} */
function answerSteps() {
  if (documents === null || refuse === null) return [];
  const { notFound, failed } = documents;
  return [
    limitSharedCaches,
    sendNotFoundDocument(notFound),
    fillErrorDocument(failed),
    explainUnreadableForm(refuse),
    // The last step sees the framework's answer first: a failure that passes is no error page and no unreadable form.
    explainPassingFailure,
  ];
}

/** @param {unknown} error @returns {never} */
function fail(error) {
  console.error(error);
  process.exit(1);
}
