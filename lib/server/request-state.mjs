// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What the web server and the application know together of one request: whether the action of a form has begun
 * (lib/actions/action-begun.ts sets it).
 *
 * @typedef {{ actionBegun: boolean }} RequestState
 */

/** @type {AsyncLocalStorage<RequestState>} */
export const requestState = (globalThis.plumblineRequestState ??= new AsyncLocalStorage());
