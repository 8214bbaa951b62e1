import { busyHeader } from '@/lib/server/own-headers.mjs';

/**
 * Stands in for `next/headers`, so that a test can call an action as a browser would. In the test file:
 *
 *     vi.mock('next/headers', () => import('../../support/request'));
 *
 * Each test begins with `arriveAs(...)`; cookies that an action sets are kept for the calls after it.
 */
const jar = new Map<string, string>();
let sent = new Headers();
let arrivals = 0;

type Arrival = {
  address?: string;
  origin?: string | null;
  cookies?: Record<string, string>;
  /** Whether the page before left its empty cookie (proxy.ts); not in a browser that keeps none. */
  keepsCookies?: boolean;
  /** The type of what is sent, for a page that answers a form. */
  sends?: string;
  /** Whether the request found no place in the queue (lib/server/queued.mjs). */
  findsNoPlace?: boolean;
};

/**
 * Begins a new visit: with this Origin (our own unless told otherwise), these cookies, and from this address,
 * or from one that nobody came from before, so that limits do not reach from one test into the next.
 */
export function arriveAs({
  address = unusedAddress(),
  origin,
  cookies: given = {},
  keepsCookies = true,
  sends,
  findsNoPlace = false,
}: Arrival = {}): void {
  // The server appends the peer it talks to, as the real one does.
  sent = new Headers({ 'x-forwarded-for': address, 'user-agent': 'test', 'sec-fetch-site': 'same-origin' });
  if (origin !== null) sent.set('origin', origin ?? process.env.APP_URL ?? '');
  if (sends) sent.set('content-type', sends);
  if (findsNoPlace) sent.set(busyHeader, 'yes');
  jar.clear();
  if (keepsCookies) jar.set('plumbline.respondent', '');
  for (const [name, value] of Object.entries(given)) jar.set(name, value);
}

/** The address of the visit that was begun last, for another person at the same one. */
export function lastAddress(): string {
  return sent.get('x-forwarded-for') ?? '';
}

function unusedAddress(): string {
  arrivals += 1;
  return `198.18.${Math.floor(arrivals / 256)}.${arrivals % 256}`;
}

export function headers(): Promise<Headers> {
  return Promise.resolve(sent);
}

export function cookies() {
  return Promise.resolve({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    has: (name: string) => jar.has(name),
    set: (name: string, value: string) => jar.set(name, value),
    delete: (name: string) => jar.delete(name),
  });
}

/** A form as a browser sends it; a list becomes several fields of the same name. */
export function formOf(fields: Record<string, string | readonly string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  }
  return form;
}
