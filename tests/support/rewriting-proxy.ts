import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type RewritingProxy = { port: number; stop: () => Promise<void> };

/**
 * A proxy in front of a portal as many are set up: Host becomes the inner address, and what is known of the client is
 * added to X-Forwarded-For.
 *
 * @param isImpatient whether it gives up with 504 as soon as a request is sent, as with a time-out that is far too short
 */
export async function startRewritingProxy(
  portalPort: number,
  { isImpatient = false }: { isImpatient?: boolean } = {},
): Promise<RewritingProxy> {
  const server = http.createServer((request, response) => {
    const forwarded = [request.headers['x-forwarded-for'], request.socket.remoteAddress].filter(Boolean);
    const inner = http.request(
      {
        port: portalPort,
        host: '127.0.0.1',
        method: request.method,
        path: request.url,
        headers: {
          ...request.headers,
          host: `127.0.0.1:${portalPort}`,
          'x-forwarded-for': forwarded.join(', '),
          'x-forwarded-proto': 'https',
        },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    if (isImpatient) inner.on('finish', () => inner.destroy(new Error('too slow')));
    inner.on('error', () => {
      if (!response.headersSent) response.writeHead(504);
      response.end();
    });
    request.pipe(inner);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
