import 'server-only';
import type { AsyncLocalStorage } from 'node:async_hooks';

declare global {
  /** Made by lib/server/request-state.mjs; missing where another server runs the application, as in tests. */
  var plumblineRequestState: AsyncLocalStorage<{ actionBegun: boolean }> | undefined;
}

/** Says that the form of this request could be read and its action runs: what fails from here on is our fault. */
export function noteActionBegun(): void {
  const state = globalThis.plumblineRequestState?.getStore();
  if (state) state.actionBegun = true;
}
