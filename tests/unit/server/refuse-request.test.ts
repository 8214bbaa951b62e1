import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { refusalPages } from '@/lib/http/refusal-pages';
import { refuseForeignForm } from '@/lib/server/foreign-form.mjs';
import { settleOrigin } from '@/lib/server/own-origin.mjs';
import { refuser } from '@/lib/server/refusals.mjs';
import { maxBodyBytes, refuseRequest } from '@/lib/server/refuse-request.mjs';
import { answerUnreadableRequests } from '@/lib/server/unreadable-request.mjs';
import { sentenceOfRefusal } from '@/lib/shared/refusal-for-scripts';

/** A server that answers 200 to whatever is not refused. */
async function serve(https = false): Promise<number> {
  const refuse = refuser(refusalPages(), https);
  const steps = [
    refuseRequest(refuse),
    settleOrigin({ configured: 'https://portal.test', port: 3000 }),
    refuseForeignForm(refuse),
  ];
  const server = http.createServer({ requireHostHeader: false }, (request, response) => {
    if (!steps.some((step) => step(request, response) === true)) response.end('handled');
  });
  answerUnreadableRequests(server, refuse);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends bytes as they are, because a client library would not send them. */
function send(port: number, head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(`${head}\r\n\r\n`));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
      if (answer.endsWith('handled') || answer.includes('</html>')) socket.destroy();
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

it('P17 what pages take is handled', async () => {
  const port = await serve();
  for (const method of ['GET', 'HEAD', 'POST']) {
    const head = `${method} / HTTP/1.1\r\nHost: a\r\nOrigin: https://portal.test\r\nConnection: close`;
    const answer = await send(port, head);
    expect(answer).toMatch(/^HTTP\/1\.1 200/u);
  }
});

it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
  'P17 %s is answered with 405, what is allowed, and our headers',
  async (method) => {
    const answer = await send(await serve(true), `${method} /reports HTTP/1.1\r\nHost: a`);
    expect(answer).toMatch(/^HTTP\/1\.1 405/u);
    expect(answer).toContain('Allow: GET, HEAD, POST');
    expect(answer).toContain('X-Content-Type-Options: nosniff');
    expect(answer).toContain('Strict-Transport-Security');
    expect(answer).toMatch(/Content-Security-Policy: .*script-src 'none'/u);
  },
);

it('P33 two Host headers are refused', async () => {
  const answer = await send(await serve(), 'GET / HTTP/1.1\r\nHost: a\r\nHost: evil.test');
  expect(answer).toMatch(/^HTTP\/1\.1 400/u);
});

it('P33 a request without Host is refused, except that of an old balancer', async () => {
  expect(await send(await serve(), 'GET / HTTP/1.1')).toMatch(/^HTTP\/1\.1 400/u);
  expect(await send(await serve(), 'GET /api/health HTTP/1.0')).toMatch(/^HTTP\/1\.1 200/u);
});

it.each([
  ['an invented method', 'INVENTED / HTTP/1.1\r\nHost: a', '400 Bad Request'],
  ['endless headers', `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(40_000)}`, '431 '],
])('P17 %s is answered with a page and our headers, too', async (_name, head, status) => {
  const answer = await send(await serve(), head);
  expect(answer).toContain(`HTTP/1.1 ${status}`);
  expect(answer).toContain('X-Content-Type-Options: nosniff');
  expect(answer).toContain('<h1>');
});

/** Sends a form as a client would that knows nothing of the limit. */
function post(port: number, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const origin = 'https://portal.test';
  return fetch(`http://127.0.0.1:${port}/brief`, { method: 'POST', body, headers: { origin, ...headers } });
}

describe('P34 a body longer than any form', () => {
  const tooLong = 'x'.repeat(maxBodyBytes + 1);

  it('is refused with a page that says what to do', async () => {
    const answer = await post(await serve(), tooLong);
    expect(answer.status).toBe(413);
    const page = await answer.text();
    expect(page).toContain('256 kilobytes');
    expect(page).toContain('back button');
  });

  it('is read to its end when it is not very long, so that a browser shows the answer', async () => {
    const answer = await post(await serve(), 'x'.repeat(8 * 1024 * 1024));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('</html>');
  });

  it('may have exactly the longest length', async () => {
    const answer = await post(await serve(), tooLong.slice(1));
    expect(answer.status).toBe(200);
  });

  it('is refused to scripts with the sentence that the form shows', async () => {
    const answer = await post(await serve(), tooLong, { 'next-action': 'a' });
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    const problem = new Error(await answer.text());
    expect(sentenceOfRefusal(problem)).toMatch(/more text than we can accept/u);
    expect(sentenceOfRefusal(new TypeError('Failed to fetch'))).toBeNull();
  });

  it('cannot hide its length', async () => {
    const head =
      'POST /brief HTTP/1.1\r\nHost: a\r\nOrigin: https://portal.test\r\nTransfer-Encoding: chunked';
    expect(await send(await serve(), head)).toMatch(/^HTTP\/1\.1 411/u);
  });
});

describe('P15 a form without scripts', () => {
  const form = 'a=b';

  it.each([{ origin: 'https://evil.test' }, { origin: 'null' }, { origin: 'no address' }])(
    'of %j is refused with where it must come from',
    async (headers) => {
      const answer = await post(await serve(), form, headers);
      expect(answer.status).toBe(403);
      const page = await answer.text();
      expect(page).toContain('must be sent from https://portal.test');
      expect(page).not.toContain('evil');
    },
  );

  it('without an origin is refused', async () => {
    const answer = await send(await serve(), 'POST /brief HTTP/1.1\r\nHost: a\r\nContent-Length: 0');
    expect(answer).toMatch(/^HTTP\/1\.1 403/u);
  });

  it('of our own page, but at another address, is left to the action, which keeps what was typed', async () => {
    const port = await serve();
    expect((await post(port, form, { origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });

  it('of our own page is handled', async () => {
    expect((await post(await serve(), form)).status).toBe(200);
  });
});
