import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { noteActionBegun } from '@/lib/actions/action-begun';
import { addClientAddress } from '@/lib/server/client-address.mjs';
import { fillErrorDocument } from '@/lib/server/error-document.mjs';
import { dropForgedHeaders } from '@/lib/server/forged-headers.mjs';
import { replaceMalformedPath } from '@/lib/server/malformed-path.mjs';
import { refusalPages } from '@/lib/http/refusal-pages';
import { sendNotFoundDocument } from '@/lib/server/not-found-document.mjs';
import { refuser } from '@/lib/server/refusals.mjs';
import { requestState } from '@/lib/server/request-state.mjs';
import { explainUnreadableForm } from '@/lib/server/unreadable-form.mjs';

type Handler = http.RequestListener;
type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

/** A server with one step before a handler that stands for the framework. */
async function serve(
  step: (...args: Parameters<Handler>) => void,
  handle: Handler,
  actionBegun = false,
): Promise<number> {
  const server = http.createServer((request, response) =>
    requestState.run({ actionBegun: false }, () => {
      step(request, response);
      if (actionBegun) noteActionBegun();
      handle(request, response);
    }),
  );
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function ask(port: number, options: http.RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', agent: false, ...options }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject).end();
  });
}

/** What the framework would read of a request. */
const echo: Handler = ({ headers, url }, response) => response.end(JSON.stringify({ headers, url }));
const heard = ({ body }: Answer) =>
  JSON.parse(body.toString()) as { headers: Record<string, string>; url: string };

describe('the address of the client (P33)', () => {
  const forged = {
    'x-forwarded-for': '203.0.113.9',
    forwarded: 'for=203.0.113.9',
    'x-forwarded-host': 'evil.test',
  };

  it('is the peer alone when no proxy is trusted, whatever the client forwards', async () => {
    const port = await serve(
      addClientAddress(0, () => undefined),
      echo,
    );
    const { headers } = heard(await ask(port, { headers: forged }));
    expect(headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(headers).not.toHaveProperty('forwarded');
    expect(headers).not.toHaveProperty('x-forwarded-host');
  });

  it('a proxy that is not trusted is told of once', async () => {
    const said: string[] = [];
    const port = await serve(
      addClientAddress(0, (message) => said.push(message)),
      echo,
    );
    await ask(port);
    expect(said).toEqual([]);
    for (let times = 0; times < 3; times += 1) await ask(port, { headers: forged });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('TRUSTED_PROXY_HOPS');
  });

  it('is added at the right of what a trusted proxy wrote', async () => {
    const port = await serve(addClientAddress(1), echo);
    expect(heard(await ask(port, { headers: forged })).headers['x-forwarded-for']).toBe(
      '203.0.113.9, 127.0.0.1',
    );
    expect(heard(await ask(port)).headers['x-forwarded-for']).toBe('127.0.0.1');
  });
});

it.each([
  'x-nonce',
  'content-security-policy',
  'x-plumbline-narrowed',
  'x-middleware-subrequest',
  'x-invoke-path',
])('the header %s of a client never arrives (P33)', async (name) => {
  const port = await serve(dropForgedHeaders, echo);
  const { headers } = heard(await ask(port, { headers: { [name]: 'forged', accept: 'text/html' } }));
  expect(headers).not.toHaveProperty(name);
  expect(headers.accept).toBe('text/html');
});

it.each([
  ['/claims/%FF', '/not-found'],
  ['/claims/%?a=b', '/not-found'],
  ['/claims/%C3%BC?q=%FF', '/claims/%C3%BC?q=%FF'],
  ['/', '/'],
])('the path %s is handled as %s (H07)', async (path, handled) => {
  const port = await serve(replaceMalformedPath, echo);
  expect(heard(await ask(port, { path })).url).toBe(handled);
});

/** An answer in two pieces, as the framework writes one; compressed when the client accepts that. */
function answerWith(status: number, type: string, text: string): Handler {
  return (request, response) => {
    const isPacked = request.headers['accept-encoding'] === 'gzip';
    const bytes = isPacked ? gzipSync(text) : Buffer.from(text);
    response.setHeader('etag', '"made"');
    response.setHeader('x-kept', 'yes');
    if (isPacked) response.setHeader('content-encoding', 'gzip');
    response.writeHead(status, { 'content-type': type });
    if (request.method === 'HEAD') return void response.end();
    response.write(bytes.subarray(0, 5));
    response.end(bytes.subarray(5));
  };
}

const html = 'text/html; charset=utf-8';
const packings = [{}, { 'accept-encoding': 'gzip' }];

describe('the document for 404 (P21)', () => {
  const missing = '<p>Nothing here: ü</p>';
  const step = sendNotFoundDocument(missing);

  it.each(packings)('takes the place of every document with this status: %j', async (headers) => {
    const port = await serve(step, answerWith(404, html, 'the framework’s own, with the address'));
    const answer = await ask(port, { headers });
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe(missing);
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(missing)));
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers).not.toHaveProperty('etag');
    expect(answer.headers['x-kept']).toBe('yes');
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  it('has no body for HEAD, and the same length', async () => {
    const port = await serve(step, answerWith(404, html, 'own'));
    const answer = await ask(port, { method: 'HEAD' });
    expect([answer.status, answer.body.length]).toEqual([404, 0]);
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(missing)));
  });

  it.each([
    [200, html],
    [404, 'text/x-component'],
    [404, 'application/json'],
    [500, html],
  ])('leaves %i as %s alone', async (status, type) => {
    const port = await serve(step, answerWith(status, type, 'left alone'));
    const answer = await ask(port);
    expect([answer.status, answer.body.toString()]).toEqual([status, 'left alone']);
    expect(answer.headers.etag).toBe('"made"');
  });
});

describe('the document for 500 (H07)', () => {
  const failed = {
    language: 'lang="en" dir="ltr"',
    title: '<title>It cost $& more</title>',
    notice: '<noscript>N</noscript>',
  };
  const document =
    '<!DOCTYPE html><html id="__next_error__"><head><title>own</title></head><body><script>1</script></body></html>';
  const step = fillErrorDocument(failed);

  it.each(packings)('keeps its scripts and has words without them: %j', async (headers) => {
    const port = await serve(step, answerWith(500, html, document));
    const answer = await ask(port, { headers });
    expect(answer.status).toBe(500);
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.body.toString()).toBe(
      '<!DOCTYPE html><html lang="en" dir="ltr" id="__next_error__"><head><title>It cost $& more</title></head>' +
        '<body><noscript>N</noscript><script>1</script></body></html>',
    );
  });

  it('leaves other answers alone, as they were compressed', async () => {
    const port = await serve(step, answerWith(200, html, document));
    const answer = await ask(port, { headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(answer.body).toString()).toBe(document);
  });
});

describe('a form that the framework cannot read (P19)', () => {
  const step = explainUnreadableForm(refuser(refusalPages(), false));
  const scripted = { 'next-action': 'a' };

  /** A server on which a form is answered like this, before or after its action began. */
  function serveForm(status: number, type: string, actionBegun = false): Promise<number> {
    return serve(step, answerWith(status, type, 'the framework’s own'), actionBegun);
  }

  it.each([
    [500, 'text/plain', {}, 400, 'could not read this form'],
    [500, html, {}, 400, 'could not read this form'],
    [500, 'text/x-component', scripted, 400, 'refused: It arrived incomplete or damaged.'],
    [400, 'text/plain', {}, 400, 'could not read this form'],
    [409, 'text/plain', {}, 409, 'earlier version of the portal'],
  ])('and answers with %i as %s is explained: %j', async (status, type, headers, seen, words) => {
    for (const packing of packings) {
      const port = await serveForm(status, type);
      const answer = await ask(port, { method: 'POST', headers: { ...packing, ...headers } });
      expect(answer.status).toBe(seen);
      expect(answer.body.toString()).toContain(words);
      expect(answer.headers).toHaveProperty('x-content-type-options', 'nosniff');
      expect(answer.headers).not.toHaveProperty('content-encoding');
    }
  });

  it.each([
    ['a failure of an action', 500, html, 'POST', {}, true],
    ['a failure of a page', 500, html, 'GET', {}, false],
    ['what scripts are told of an unknown action', 409, 'text/plain', 'POST', scripted, false],
    ['a page', 200, html, 'POST', {}, false],
  ] as const)('%s stays as it is', async (_name, status, type, method, headers, begun) => {
    const answer = await ask(await serveForm(status, type, begun), { method, headers });
    expect([answer.status, answer.body.toString()]).toEqual([status, 'the framework’s own']);
  });
});
