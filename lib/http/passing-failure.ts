import 'server-only';
import { actionHeader } from '@/lib/server/next-internals.mjs';
import { ownOriginHeader } from '@/lib/server/own-headers.mjs';
import { getText } from '@/lib/text/catalogue';
import { currentRequest } from './request-state';
import type { Reason } from './unavailable-page';
import { unavailableBody, unavailableHeaders, unavailableStatus } from './unavailable-response';

/** What is known of a request that failed. */
export interface FailedRequest {
  path: string;
  method: string;
  headers: Record<string, string | string[] | undefined>;
}

/**
 * Keeps what a form without scripts sent, so that it can be given back if its page fails. The framework keeps a copy of
 * the body for the page (`proxyClientMaxBodySize` in its documentation).
 */
export async function keepSentForm(request: Request): Promise<void> {
  const state = currentRequest();
  if (!state || request.method !== 'POST' || request.headers.has(actionHeader)) return;
  try {
    state.sentForm = new Uint8Array(await request.arrayBuffer());
  } catch {
    // The form did not arrive whole; whoever reads it for the page says so.
  }
}

/**
 * Prepares the answer to a request that failed because the database was lost or too busy on its way. It must be known
 * before the framework's own answer leaves (lib/server/passing-failure.mjs), so nothing is awaited here.
 */
export function notePassingFailure(reason: Reason, { path, method, headers }: FailedRequest): void {
  const state = currentRequest();
  if (!state || state.failure) return;
  const status = unavailableStatus;
  if (headers[actionHeader] !== undefined) {
    const sentence = getText().errors.codes[reason === 'busy' ? 'busy' : 'unavailable'];
    const plain = { ...unavailableHeaders(path), 'Content-Type': 'text/plain' };
    state.failure = { status, headers: plain, body: () => Promise.resolve(sentence) };
    return;
  }
  const body = method === 'POST' ? { body: state.sentForm ?? null } : {};
  const request = new Request(new URL(path, 'http://localhost'), {
    method,
    headers: passedOn(headers),
    ...body,
  });
  const origin = String(headers[ownOriginHeader]);
  state.failure = {
    status,
    headers: unavailableHeaders(new URL(request.url).pathname),
    body: () => unavailableBody(request, origin, reason),
  };
}

/** What the page that gives a form back needs to know of the request. */
function passedOn(headers: FailedRequest['headers']): Headers {
  const passed = new Headers();
  for (const name of ['origin', 'content-type']) {
    const value = headers[name];
    if (typeof value === 'string') passed.set(name, value);
  }
  return passed;
}
