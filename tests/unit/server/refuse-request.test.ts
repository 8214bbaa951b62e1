import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { refusalPages } from '@/lib/http/refusal-pages';
import { maxBodyBytes, refuseRequest } from '@/lib/server/refuse-request.mjs';

/** A server that answers 200 to whatever is not refused. */
async function serve(https = false): Promise<number> {
  const refuse = refuseRequest(refusalPages(), https);
  const server = http.createServer((request, response) => {
    if (!refuse(request, response)) response.end('handled');
  });
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
    const answer = await send(port, `${method} / HTTP/1.1\r\nHost: a\r\nConnection: close`);
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

it('P34 a body longer than any form is refused unread, with what to do', async () => {
  const length = maxBodyBytes + 1024 * 1024;
  const answer = await send(await serve(), `POST /brief HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}`);
  expect(answer).toMatch(/^HTTP\/1\.1 413/u);
  expect(answer).toContain('256 kilobytes');
  expect(answer).toContain('back button');
});
