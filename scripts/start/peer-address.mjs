// Loaded before Next starts (node --import). It changes two things that no part of the application can.
//
// 1. Every request gets the address of its real peer as the right-most entry of X-Forwarded-For, and loses the
//    headers that only this process may set. So whatever a client writes, the last hop is true, and
//    TRUSTED_PROXY_HOPS counts from there. With no proxy to trust, nothing a client forwards is kept.
// 2. When the launcher asks for it or dies, even by kill -9, this process stops in good order.
import http from 'node:http';

const ownHeaders =
  /^(x-nonce|content-security-policy|x-plumbline-.*|x-middleware-.*|x-invoke-.*|x-matched-path)$/;

const forwardedHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
];
const trustsProxies = Number(process.env.TRUSTED_PROXY_HOPS ?? 0) > 0;

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function emitWithPeer(event, ...args) {
  if (event === 'request') markPeer(args[0]);
  return emit.call(this, event, ...args);
};

/** @param {http.IncomingMessage} request */
function markPeer(request) {
  for (const name of Object.keys(request.headers)) if (ownHeaders.test(name)) delete request.headers[name];
  if (!trustsProxies) for (const name of forwardedHeaders) delete request.headers[name];
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  const before = request.headers['x-forwarded-for'];
  request.headers['x-forwarded-for'] = before === undefined || before === '' ? peer : `${before}, ${peer}`;
}

// In development Next forks helpers that load this file too. They take their first message for work, so a listener
// of ours that is there before theirs would swallow it, and every page that needs one would hang.
const isHelper = process.argv[1]?.endsWith('processChild.js') ?? false;

if (process.send !== undefined && !isHelper) {
  process.once('disconnect', stop);
  process.on('message', (message) => {
    if (message === 'stop') stop();
  });
}

let stopping = false;

/** Ends what must end first (readiness, background work), then lets the server finish its requests and exit. */
async function stop() {
  if (stopping) return;
  stopping = true;
  const steps = globalThis.plumblineStopSteps ?? [];
  for (const step of steps) await step().catch(() => undefined);
  process.kill(process.pid, 'SIGTERM');
}
