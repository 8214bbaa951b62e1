import { policyWithoutScripts } from './content-security-policy';
import { readSentForm } from './sent-fields';
import { type Reason, type Unavailable, unavailablePage } from './unavailable-page';
import { unavailableStyleHash } from './unavailable-style';

const retrySeconds = 5;

/**
 * The answer to a request that needs the database while it is lost: a plain page, or JSON for programs. The
 * body of a form is read here, so the request must go no further.
 *
 * @param origin our own origin. A form from elsewhere is not given back as one of ours, because its button
 *   would then send a stranger's words in the name of whoever presses it.
 */
export async function unavailableResponse(
  request: Request,
  origin: string,
  reason: Reason = 'database',
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = { 'Retry-After': String(retrySeconds), 'Cache-Control': 'private, no-store' };
  if (pathname.startsWith('/api/')) {
    const error = reason === 'busy' ? 'busy' : 'unavailable';
    return Response.json({ error }, { status: 503, headers });
  }
  const html = unavailablePage(await describe(request, `${pathname}${search}`, origin), reason);
  return new Response(html, {
    status: 503,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyWithoutScripts(unavailableStyleHash),
    },
  });
}

async function describe(request: Request, address: string, origin: string): Promise<Unavailable> {
  if (request.method === 'GET' || request.method === 'HEAD') return { kind: 'page', address, retrySeconds };
  const form = request.headers.get('origin') === origin ? await readSentForm(request) : null;
  return form === null ? { kind: 'refused' } : { kind: 'form', address, ...form };
}
