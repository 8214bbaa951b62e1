import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
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

/** What must not depend on how an answer is packed. */
function unpacked({ date, connection, 'content-length': length, ...headers }: IncomingHttpHeaders) {
  const {
    'content-encoding': encoding,
    'transfer-encoding': transfer,
    'keep-alive': alive,
    ...rest
  } = headers;
  return rest;
}

const decompress = { br: brotliDecompressSync, gzip: gunzipSync };

/** Asks until the page is packed in memory, which is when its packed length is known beforehand. */
async function askPacked(url: string, encoding: string): Promise<Answer> {
  let answer = await ask(url, { 'accept-encoding': encoding });
  await expect
    .poll(async () => {
      answer = await ask(url, { 'accept-encoding': encoding });
      return 'content-encoding' in answer.headers && 'content-length' in answer.headers;
    })
    .toBe(true);
  return answer;
}

for (const path of ['/', '/method', '/claims/rust-ecosystem-gaps']) {
  test(`${path} is the same page however it is packed (V10)`, async ({ baseURL }) => {
    const url = `${baseURL}${path}`;
    const plain = await ask(url);
    expect(plain.status).toBe(200);
    for (const encoding of ['br', 'gzip'] as const) {
      const packed = await askPacked(url, encoding);
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(Number(packed.headers['content-length'])).toBe(packed.bytes.length);
      expect(decompress[encoding](packed.bytes).equals(plain.bytes)).toBe(true);
      expect(unpacked(packed.headers)).toEqual(unpacked(plain.headers));
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    }
  });
}

test('what a client refuses is not sent, and what it has is not sent again (V10)', async ({ baseURL }) => {
  const url = `${baseURL}/about`;
  const { headers } = await askPacked(url, 'br, gzip');
  expect(headers['content-encoding']).toBe('br');
  expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
  const choice = async (accepted: string) =>
    (await ask(url, { 'accept-encoding': accepted })).headers['content-encoding'];
  expect(await choice('br;q=0, gzip')).toBe('gzip');
  expect(await choice('gzip;q=1, br;q=0.5')).toBe('gzip');
  expect(await choice('identity')).toBeUndefined();
  expect(await choice('zstd')).toBeUndefined();
  const again = await ask(url, { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' });
  expect(again.status).toBe(304);
  expect(again.bytes).toHaveLength(0);
});

test('a page from memory is the page that the framework makes, in every header (V10)', async ({
  baseURL,
}) => {
  const url = `${baseURL}/terms`;
  for (const encoding of ['br', 'gzip']) {
    await askPacked(url, encoding);
    // Whoever says what they have is answered by the framework.
    const made = await ask(url, { 'accept-encoding': encoding, 'if-none-match': '"another"' });
    const remembered = await ask(url, { 'accept-encoding': encoding, cookie: 'plumbline.respondent=nobody' });
    expect(made.status).toBe(200);
    expect(made.headers['content-security-policy']).toContain("script-src 'self'");
    expect({ ...remembered.headers, date: '' }).toEqual({ ...made.headers, date: '' });
    expect(remembered.bytes.equals(made.bytes)).toBe(true);
  }
});

test('the data of a page and the page for nothing are not taken for the page (V10)', async ({ baseURL }) => {
  const url = `${baseURL}/about`;
  await askPacked(url, 'br');
  const moved = await ask(url, { rsc: '1' });
  const data = await ask(new URL(moved.headers.location ?? '', url).href, {
    'accept-encoding': 'br',
    rsc: '1',
  });
  expect(data.status).toBe(200);
  expect(data.headers['content-type']).toContain('text/x-component');
  const nothing = await ask(`${url}/nothing`, { 'accept-encoding': 'br' });
  expect(nothing.status).toBe(404);
});

test('an address that asks a prerendered page for something is compressed as it goes (V10)', async ({
  baseURL,
}) => {
  const plain = await ask(`${baseURL}/compare?role=engineering`);
  const packed = await ask(`${baseURL}/compare?role=engineering`, { 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
});
