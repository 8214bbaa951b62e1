import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseLostError } from '@/lib/database-unavailable';
import { answerForLostDatabase, noteFailure } from '@/lib/http/lost-database';
import { answerLostDatabase } from '@/lib/server/lost-database.mjs';
import { ownOriginHeader } from '@/lib/server/own-headers.mjs';

const origin = 'http://localhost:3000';

/** A server whose pages all read what was sent and then fail with an error. */
async function serve(error: Error, status = 500): Promise<string> {
  answerForLostDatabase();
  const step = answerLostDatabase();
  const server = http.createServer((request, response) => {
    request.headers[ownOriginHeader] = origin;
    step(request, response);
    void text(request).then((sent) => {
      noteFailure(error, request.headers);
      response.statusCode = status;
      response.setHeader('content-type', 'text/html');
      response.write('<html>half a page');
      response.end(`${sent.length}`);
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a page that loses the database while it is drawn (P35, V11)', () => {
  it('is answered like one that began without it: 503, and it says so', async () => {
    const address = await serve(new DatabaseLostError());
    const answer = await fetch(`${address}/assess/exposure`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    const html = await answer.text();
    expect(html).toContain('We cannot reach our database right now');
    expect(html).toContain('url=/assess/exposure');
    expect(html).not.toContain('half a page');
  });

  it('gives back what was typed', async () => {
    const address = await serve(new DatabaseLostError());
    const body = new FormData();
    body.append('systemName', 'Ledger <core>');
    const answer = await fetch(`${address}/assess`, { method: 'POST', body, headers: { origin } });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('name="systemName" value="Ledger &lt;core&gt;"');
  });

  it('gives nothing back to a form of another origin', async () => {
    const address = await serve(new DatabaseLostError());
    const body = new URLSearchParams({ systemName: 'Ledger core' });
    const answer = await fetch(`${address}/assess`, {
      method: 'POST',
      body,
      headers: { origin: 'http://evil.test' },
    });
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('Ledger core');
  });

  it('leaves other failures and other answers as they are', async () => {
    const failed = await fetch(await serve(new Error('a bug')));
    expect([failed.status, await failed.text()]).toEqual([500, '<html>half a page0']);
    const good = await fetch(await serve(new DatabaseLostError(), 200));
    expect([good.status, await good.text()]).toEqual([200, '<html>half a page0']);
  });
});
