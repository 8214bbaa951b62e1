// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What the web server and the application know together of one request; lib/http/request-state.ts says what that is.
 *
 * @typedef {NonNullable<ReturnType<NonNullable<typeof globalThis.plumblineRequestState>['getStore']>>} RequestState
 */

/** @type {AsyncLocalStorage<RequestState>} */
export const requestState = (globalThis.plumblineRequestState ??= new AsyncLocalStorage());
