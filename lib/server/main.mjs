// @ts-check
// The web server of `npm start` and `npm run dev`: the framework's documented custom server (decision 0029).
// Plain JavaScript, because it runs before anything is compiled. The launcher starts it with PORT, HOST and NODE_ENV.
import http from 'node:http';
import next from 'next';
import { addClientAddress } from './client-address.mjs';
import { readDocuments } from './documents.mjs';
import { fillErrorDocument } from './error-document.mjs';
import { dropForgedHeaders } from './forged-headers.mjs';
import { replaceMalformedPath } from './malformed-path.mjs';
import { sendNotFoundDocument } from './not-found-document.mjs';
import { stopInGoodOrder } from './stop.mjs';

/** @typedef {(request: http.IncomingMessage, response: http.ServerResponse) => void} Step */

const { PORT = '3000', HOST = 'localhost', NODE_ENV, TRUSTED_PROXY_HOPS = '0' } = process.env;
const development = NODE_ENV === 'development';
const port = Number(PORT);

/**
 * What happens to each request before the framework handles it, in this order. The last two only listen: when the
 * framework's answer leaves, they look at its status.
 *
 * @type {Step[]}
 */
const steps = [
  dropForgedHeaders,
  addClientAddress(Number(TRUSTED_PROXY_HOPS)),
  replaceMalformedPath,
  // In development there is no build, and the framework's own pages say more about a mistake.
  ...(development ? [] : documentSteps()),
];

try {
  const app = next({ dev: development, dir: process.cwd(), hostname: HOST, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = http.createServer((request, response) => {
    for (const step of steps) step(request, response);
    handle(request, response).catch((error) => {
      console.error(error);
      response.statusCode = 500;
      response.end();
    });
  });
  stopInGoodOrder(server, () => app.close(), development);
  server.once('error', fail);
  server.listen(port, HOST);
} catch (error) {
  fail(error);
}

/** @returns {Step[]} */
function documentSteps() {
  const documents = readDocuments();
  return [sendNotFoundDocument(documents.notFound), fillErrorDocument(documents.failed)];
}

/** @param {unknown} error @returns {never} */
function fail(error) {
  console.error(error);
  process.exit(1);
}
