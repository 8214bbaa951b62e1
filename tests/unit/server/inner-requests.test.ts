import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { dropForgedHeaders } from '@/lib/server/forged-headers.mjs';
import { innerRequests } from '@/lib/server/inner-requests.mjs';
import { innerHeader } from '@/lib/server/own-headers.mjs';

/** A server that says whether a request is an inner one, and whose /form asks itself as the framework does. */
async function serve(): Promise<(path: string, headers?: Record<string, string>) => Promise<string>> {
  const { recognise, mark, isInner } = innerRequests();
  const server = http.createServer((request, response) => {
    for (const step of [recognise, dropForgedHeaders, mark]) step(request);
    if (request.url !== '/form') {
      response.end(isInner(request) ? 'inner' : 'outer');
      return;
    }
    const headers = request.headers as Record<string, string>;
    void ask('/page', { [innerHeader]: headers[innerHeader] ?? '' }).then((text) => response.end(text));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text();
  return ask;
}

it('V11, P33: a request that the framework makes for a form is known, one that claims to be it is not', async () => {
  const ask = await serve();
  expect(await ask('/form')).toBe('inner');
  expect(await ask('/page')).toBe('outer');
  expect(await ask('/page', { [innerHeader]: 'guessed' })).toBe('outer');
});
