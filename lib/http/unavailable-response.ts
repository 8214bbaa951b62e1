import { policyWithoutScripts } from './content-security-policy';
import { readSentForm } from './sent-fields';
import { type Reason, type Unavailable, unavailablePage } from './unavailable-page';
import { unavailableStyleHash } from './unavailable-style';

const retrySeconds = 5;

export const unavailableStatus = 503;

/** The answer to a request that cannot be served now: headers and {@link unavailableBody}. */
export async function unavailableResponse(
  request: Request,
  origin: string,
  reason: Reason = 'database',
): Promise<Response> {
  const headers = unavailableHeaders(new URL(request.url).pathname);
  return new Response(await unavailableBody(request, origin, reason), { status: unavailableStatus, headers });
}

/** The headers of such an answer, which depend on the address alone. */
export function unavailableHeaders(pathname: string): Record<string, string> {
  const headers = { 'Retry-After': String(retrySeconds), 'Cache-Control': 'private, no-store' };
  if (isForPrograms(pathname)) return { ...headers, 'Content-Type': 'application/json' };
  return {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policyWithoutScripts(unavailableStyleHash),
  };
}

/**
 * A plain page, or JSON for programs. The body of a form is read here, so the request must go no further.
 *
 * @param origin our own origin. A form from elsewhere is not given back as one of ours, because its button
 *   would then send a stranger's words in the name of whoever presses it.
 */
export async function unavailableBody(request: Request, origin: string, reason: Reason): Promise<string> {
  const { pathname, search } = new URL(request.url);
  if (isForPrograms(pathname)) return JSON.stringify({ error: reason === 'busy' ? 'busy' : 'unavailable' });
  return unavailablePage(await describe(request, `${pathname}${search}`, origin), reason);
}

function isForPrograms(pathname: string): boolean {
  return pathname.startsWith('/api/');
}

async function describe(request: Request, address: string, origin: string): Promise<Unavailable> {
  if (request.method === 'GET' || request.method === 'HEAD') return { kind: 'page', address, retrySeconds };
  const form = request.headers.get('origin') === origin ? await readSentForm(request) : null;
  return form === null ? { kind: 'refused' } : { kind: 'form', address, ...form };
}
