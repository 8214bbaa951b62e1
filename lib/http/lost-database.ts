import 'server-only';
import { isDatabaseUnavailable } from '@/lib/database-unavailable';
import { requestNumberHeader } from '@/lib/server/own-headers.mjs';
import { unavailableResponse } from './unavailable-response';

declare global {
  /** Where lib/server/lost-database.mjs learns which requests lost the database on their way, and what to answer. */
  var plumblineLostDatabase:
    { requests: Set<string>; answer: (request: Request, origin: string) => Promise<Response> } | undefined;
}

/** Called once, when the process starts. */
export function answerForLostDatabase(): void {
  globalThis.plumblineLostDatabase = { requests: new Set(), answer: unavailableResponse };
}

/**
 * Notes that a request failed, if it failed because the database could not be reached or could not serve.
 *
 * @param headers of the request
 */
export function noteFailure(error: unknown, headers: Record<string, string | string[] | undefined>): void {
  const number = headers[requestNumberHeader];
  if (typeof number === 'string' && isDatabaseUnavailable(error))
    globalThis.plumblineLostDatabase?.requests.add(number);
}
