import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '../support/e2e';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it went over the wire. */
  bytes: Buffer;
}

/** What the server answers, without a client that decompresses by itself. */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers, agent: false }, resolve).on('error', reject);
  });
  return { status: message.statusCode ?? 0, headers: message.headers, bytes: await buffer(message) };
}

for (const path of ['/', '/claims/rust-ecosystem-gaps', '/compare?role=engineering']) {
  test(`${path} is compressed for a client that accepts it (V10)`, async ({ baseURL }) => {
    const url = `${baseURL}${path}`;
    const plain = await ask(url);
    const compressed = await ask(url, { 'accept-encoding': 'gzip' });
    expect([plain.status, compressed.status]).toEqual([200, 200]);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.headers.vary?.toLowerCase()).toContain('accept-encoding');
    expect(compressed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    const html = gunzipSync(compressed.bytes);
    // A page made per request has a nonce of its own in each answer.
    if (!path.includes('?')) expect(html.equals(plain.bytes)).toBe(true);
  });
}

test('what a client has is not sent again (V10)', async ({ baseURL }) => {
  const url = `${baseURL}/about`;
  const { headers } = await ask(url);
  const again = await ask(url, { 'if-none-match': headers.etag ?? '' });
  expect(again.status).toBe(304);
  expect(again.bytes).toHaveLength(0);
});

test('a path that cannot be decoded is not found, with all headers (P21)', async ({ baseURL }) => {
  const unknown = await ask(`${baseURL}/claims/no-such-claim`);
  for (const path of ['/claims/%FF', '/claims/%', '/reports/%ff']) {
    const answer = await ask(`${baseURL}${path}`);
    expect(answer.status, path).toBe(404);
    expect(answer.bytes.equals(unknown.bytes), path).toBe(true);
    expect(answer.headers['x-content-type-options'], path).toBe('nosniff');
  }
});
