import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';

/** Longer than any wait that the portal promises. */
const longestMilliseconds = 30_000;

export interface Answer {
  /** 0 when the connection failed or no answer came. */
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  milliseconds: number;
}

/** What a request says besides its path. */
export interface Asking {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: Buffer;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 1_000 });

/** One browser with its cookies, at an address of its own that the portal believes as from a trusted proxy. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly origin: string,
    readonly address: string,
  ) {}

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /**
   * Asks once; a lost connection is an answer with status 0. As browsers do, it asks again when the server has closed a
   * connection that was kept open in the same moment.
   */
  ask(path: string, asking: Asking = {}): Promise<Answer> {
    return this.#ask(path, asking, performance.now());
  }

  #ask(path: string, asking: Asking, start: number): Promise<Answer> {
    const { method = 'GET', headers = {}, body } = asking;
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Promise((resolve) => {
      const fail = () =>
        resolve({ status: 0, headers: {}, text: '', milliseconds: performance.now() - start });
      const request = http.request(
        new URL(path, this.origin.replace('//localhost:', '//127.0.0.1:')),
        {
          method,
          agent,
          timeout: longestMilliseconds,
          headers: {
            host: new URL(this.origin).host,
            'accept-encoding': 'gzip',
            'x-forwarded-for': this.address,
            ...(cookie === '' ? {} : { cookie }),
            ...(method === 'POST' ? { origin: this.origin, 'content-length': body?.length ?? 0 } : {}),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', fail);
          response.on('end', () => {
            const milliseconds = performance.now() - start;
            this.#keepCookies(response.headers['set-cookie'] ?? []);
            const bytes = Buffer.concat(chunks);
            const isGzip = response.headers['content-encoding'] === 'gzip' && bytes.length > 0;
            const text = (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text, milliseconds });
          });
        },
      );
      request.on('timeout', () => request.destroy());
      request.on('error', (error: NodeJS.ErrnoException) => {
        const wasClosed = request.reusedSocket && error.code === 'ECONNRESET';
        if (wasClosed) resolve(this.#ask(path, asking, start));
        else fail();
      });
      request.end(body);
    });
  }

  /** Sends a form as a browser without scripts does. */
  post(path: string, fields: readonly (readonly [string, string])[]): Promise<Answer> {
    const { type, body } = multipart(fields);
    return this.ask(path, { method: 'POST', headers: { 'content-type': type }, body });
  }

  /** Calls a server action with a form, as the framework's own scripts do. */
  callAction(path: string, action: string, fields: readonly (readonly [string, string])[]): Promise<Answer> {
    const { type, body } = multipart([
      ...fields.map(([name, value]) => [`_1_${name}`, value] as const),
      ['0', JSON.stringify([{ status: 'idle' }, '$K1'])],
    ]);
    return this.ask(path, {
      method: 'POST',
      headers: { 'content-type': type, 'next-action': action, accept: 'text/x-component' },
      body,
    });
  }

  /** Asks for a page as the framework's own scripts do when a link is followed, without what they know already. */
  navigate(path: string): Promise<Answer> {
    const address = path.includes('?') ? `${path}&_rsc` : `${path}?_rsc`;
    return this.ask(address, { headers: { rsc: '1', accept: '*/*' } });
  }

  #keepCookies(sent: readonly string[]): void {
    for (const line of sent) {
      const [pair = ''] = line.split(';', 1);
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

/** Ends the connections that visitors keep open. */
export function closeConnections(): void {
  agent.destroy();
}

function multipart(fields: readonly (readonly [string, string])[]): { type: string; body: Buffer } {
  const boundary = 'plumbline-harness-boundary';
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
  };
}
