import 'server-only';
import type { AsyncLocalStorage } from 'node:async_hooks';

/** An answer in place of a page that failed for a reason that passes. */
export interface PassingFailure {
  status: number;
  headers: Record<string, string>;
  body: () => Promise<string>;
}

/** What the web server and the application know together of one request (lib/server/request-state.mjs). */
export interface RequestState {
  actionBegun: boolean;
  /** The body of a form without scripts. */
  sentForm?: Uint8Array<ArrayBuffer>;
  failure?: PassingFailure;
}

declare global {
  /** Made by lib/server/request-state.mjs; missing where another server runs the application, as in tests. */
  var plumblineRequestState: AsyncLocalStorage<RequestState> | undefined;
}

/** The state of the request that is being answered, where our own web server answers it. */
export function currentRequest(): RequestState | undefined {
  return globalThis.plumblineRequestState?.getStore();
}
