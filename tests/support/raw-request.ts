import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string };

/**
 * Sends a request as it is given, because a browser or a client library would correct it. Follows no redirect.
 * @param address the server and the path, which is not normalised
 */
export async function sendRaw(
  address: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  const [, host = '', path = '/'] = /^http:\/\/([^/]+)(\/.*)$/u.exec(address) ?? [];
  const [hostname = '', port = ''] = host.split(':');
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      buffer(answer).then(
        (bytes) =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes.toString() }),
        reject,
      );
    });
    sent.on('error', reject).end(body);
  });
}
