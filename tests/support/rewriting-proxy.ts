import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type RewritingProxy = { port: number; stop: () => Promise<void> };

/**
 * A proxy in front of a portal as many are set up: Host becomes the inner address, and what is known of the client is
 * added to X-Forwarded-For.
 *
 * @param patienceMilliseconds how long it waits for an answer to a whole request before it gives up with 504; 0 is as soon
 *   as the request is sent
 */
export async function startRewritingProxy(
  portalPort: number,
  { patienceMilliseconds = Infinity }: { patienceMilliseconds?: number } = {},
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
    const giveUp = () => inner.destroy(new Error('too slow'));
    inner.on('finish', () => {
      if (patienceMilliseconds === 0) giveUp();
      else if (patienceMilliseconds < Infinity) inner.setTimeout(patienceMilliseconds, giveUp);
    });
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
