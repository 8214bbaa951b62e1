// @ts-check
import { internalRequestHeaders } from './next-internals.mjs';

/** Headers by which our proxy speaks to our pages. */
const ownHeaders = /^(x-nonce|content-security-policy|x-plumbline-.*)$/;

/**
 * Drops the headers of a request that only this process may set, ours and the framework's.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export function dropForgedHeaders({ headers }) {
  for (const name of Object.keys(headers)) {
    if (ownHeaders.test(name) || internalRequestHeaders.test(name)) delete headers[name];
  }
}
