import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseLostError } from '@/lib/database-unavailable';
import { keepSentForm } from '@/lib/http/passing-failure';
import { actionHeader } from '@/lib/server/next-internals.mjs';
import { explainPassingFailure } from '@/lib/server/passing-failure.mjs';
import { ownOriginHeader } from '@/lib/server/own-headers.mjs';
import { requestState } from '@/lib/server/request-state.mjs';
import { onRequestError } from '@/instrumentation';
import { getText } from '@/lib/text/catalogue';

const { unavailable, errors } = getText();
const origin = 'http://localhost:3000';
const slowStatement = Object.assign(new Error('canceling statement due to statement timeout'), {
  code: '57014',
});

/** A server whose pages all read what was sent, as proxy.ts does, and then fail with an error. */
async function serve(error: Error, status = 500): Promise<string> {
  process.env.NEXT_RUNTIME = 'nodejs';
  const fail = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    request.headers[ownOriginHeader] = origin;
    const { method = '', url = '', headers } = request;
    const body = await buffer(request);
    const sent = new Headers(headers as Record<string, string>);
    const address = new URL(url, origin);
    await keepSentForm(
      new Request(address, {
        method,
        headers: sent,
        ...(method === 'POST' && { body: new Uint8Array(body) }),
      }),
    );
    await onRequestError(error, { path: url, method, headers }, { routerKind: 'App Router' } as never);
    response.statusCode = status;
    response.setHeader('content-type', 'text/html');
    response.write('<html>half a page');
    response.end(`${body.length}`);
  };
  const server = http.createServer((request, response) =>
    requestState.run({ actionBegun: false }, () => {
      explainPassingFailure(request, response);
      void fail(request, response);
    }),
  );
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function typed(): FormData {
  const body = new FormData();
  body.append('systemName', 'Ledger <core>');
  return body;
}

describe('a page that fails for a reason that passes (P35, V11)', () => {
  it.each([
    ['a lost database', new DatabaseLostError(), unavailable.heading],
    ['a statement that ran too long', slowStatement, unavailable.busy.heading],
  ])('is answered with 503 and the reason: %s', async (_, error, heading) => {
    const address = await serve(error);
    const answer = await fetch(`${address}/assess/exposure`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    const html = await answer.text();
    expect(html).toContain(heading);
    expect(html).toContain('url=/assess/exposure');
    expect(html).not.toContain('half a page');
  });

  it.each([new DatabaseLostError(), slowStatement])('gives back what was typed (%s)', async (error) => {
    const address = await serve(error);
    const answer = await fetch(`${address}/assess`, { method: 'POST', body: typed(), headers: { origin } });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('name="systemName" value="Ledger &lt;core&gt;"');
  });

  it('gives nothing back to a form of another origin', async () => {
    const address = await serve(new DatabaseLostError());
    const headers = { origin: 'http://evil.test' };
    const answer = await fetch(`${address}/assess`, { method: 'POST', body: typed(), headers });
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('Ledger');
  });

  it('tells a form that scripts sent one sentence, which it shows', async () => {
    const address = await serve(slowStatement);
    const headers = { origin, [actionHeader]: 'id' };
    const answer = await fetch(`${address}/assess`, { method: 'POST', body: typed(), headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/plain']);
    expect(await answer.text()).toBe(errors.codes.busy);
  });

  it('leaves other failures and other answers as they are', async () => {
    const failed = await fetch(await serve(new Error('a bug')));
    expect([failed.status, await failed.text()]).toEqual([500, '<html>half a page0']);
    const good = await fetch(await serve(new DatabaseLostError(), 200));
    expect([good.status, await good.text()]).toEqual([200, '<html>half a page0']);
  });
});
