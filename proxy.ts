import { randomBytes } from 'node:crypto';

import { type NextRequest, NextResponse } from 'next/server';

import { emptyRespondentCookie, respondentCookie, staffCookie } from '@/lib/auth/cookies';
import { isGuess } from '@/lib/auth/link-guesses';
import { canServe } from '@/lib/data/health';
import { env } from '@/lib/env';
import { policyWithHashes, policyWithNonce } from '@/lib/http/content-security-policy';
import { isNarrowedComparison } from '@/lib/http/narrowed-comparison';
import { keepSentForm } from '@/lib/http/passing-failure';
import { prerenderedPage } from '@/lib/http/prerendered';
import { isPublicFile } from '@/lib/http/public-files';
import { securityHeaders } from '@/lib/http/security-headers';
import { tooManyResponse } from '@/lib/http/too-many-response';
import { unavailableResponse } from '@/lib/http/unavailable-response';
import { actionHeader } from '@/lib/server/next-internals.mjs';
import { busyHeader, ownOriginHeader } from '@/lib/server/own-headers.mjs';
import { todayInUtc } from '@/lib/shared/today';

const https = env.APP_URL.startsWith('https:');
const development = env.NODE_ENV === 'development';

/**
 * Runs before every request: headers for all, a content security policy for pages, a plain answer while the
 * database is lost, and one optimistic redirect. It guards nothing: each page and action checks for itself who
 * is asking, and would do so with this file deleted.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const response = await answer(request);
  for (const [name, value] of Object.entries(securityHeaders(request.nextUrl.pathname, https))) {
    response.headers.set(name, value);
  }
  return response;
}

async function answer(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith('/_next/static/')) return NextResponse.next();
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const isNarrowed = isNarrowedComparison(pathname, request.nextUrl.searchParams);
  // A build that an earlier start left behind says nothing about what is served in development.
  const mayBeBuilt = reads && !development && !isNarrowed;
  const built = mayBeBuilt ? prerenderedPage(pathname, todayInUtc()) : null;
  if (built?.hashes) return pageAsBuilt(built.hashes);
  if (isFile(pathname) || isPublicFile(pathname)) return NextResponse.next();
  // A page that was built in advance, or narrows one that was, asks no database even when it is drawn per request.
  const asksDatabase = !isNarrowed && !built;
  if (asksDatabase && isAnsweredHere(request)) {
    if (request.headers.has(busyHeader)) return unavailableResponse(request, ownOrigin(request), 'busy');
    if (!(await canServe())) return unavailableResponse(request, ownOrigin(request));
  }
  if (await isGuess(request)) return tooManyResponse();
  await keepSentForm(request);
  if (reads && pathname.startsWith('/admin') && !request.cookies.has(staffCookie.name)) {
    return NextResponse.redirect(signInAddress(request));
  }
  const response = pageWithNonce(request, isNarrowed, built?.cookie ?? null);
  if (reads && beginsAssessment(request)) {
    response.cookies.set(respondentCookie.name, '', emptyRespondentCookie);
  }
  return response;
}

/**
 * A page from which a browser is about to get the cookie of an assessment, opened as a document by one that has none. It
 * gets an empty one, so that its first press shows whether it keeps cookies. Parts of pages that scripts fetch ahead
 * set nothing; with scripts the form asks the browser itself.
 */
function beginsAssessment({ cookies, headers, nextUrl: { pathname } }: NextRequest): boolean {
  const isDocument = (headers.get('sec-fetch-dest') ?? 'document') === 'document';
  return (
    isDocument &&
    (pathname === '/assess' || pathname.startsWith('/resume/')) &&
    !cookies.has(respondentCookie.name)
  );
}

/** The few files at the top, such as /icon.svg, and the pictures of links: the same for everybody. */
function isFile(pathname: string): boolean {
  return /^\/(cards\/(claims\/)?)?[\w-]+\.(ico|svg|png|txt|xml|webmanifest)$/.test(pathname);
}

/**
 * Whether trouble is told here. An action called by our own script keeps the form in the page and shows the trouble there
 * (lib/actions/form-action.ts).
 */
function isAnsweredHere(request: NextRequest): boolean {
  return request.nextUrl.pathname !== '/api/health' && !request.headers.has(actionHeader);
}

function pageAsBuilt(hashes: readonly string[]): NextResponse {
  const response = NextResponse.next();
  response.headers.set('Content-Security-Policy', policyWithHashes(hashes));
  // A shared cache has to ask: the page may change with a start of the portal, and on the day a claim goes out of date.
  response.headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
  return response;
}

/**
 * The framework takes the nonce for its scripts out of the policy in the request's headers.
 * @param isNarrowed whether the page of the comparison answers that narrows it (next.config.js)
 * @param cookie one more for the framework to see, or null
 */
function pageWithNonce(request: NextRequest, isNarrowed: boolean, cookie: string | null): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = policyWithNonce(nonce, development);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  if (cookie !== null) headers.set('cookie', [headers.get('cookie'), cookie].filter(Boolean).join('; '));
  if (isNarrowed) headers.set('x-plumbline-narrowed', 'yes');
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

function signInAddress(request: NextRequest): URL {
  const { pathname } = request.nextUrl;
  const address = new URL('/sign-in', ownOrigin(request));
  if (pathname !== '/admin') address.searchParams.set('next', pathname);
  return address;
}

/** The web server says it (lib/server/own-origin.mjs). */
function ownOrigin(request: NextRequest): string {
  return request.headers.get(ownOriginHeader) ?? env.APP_URL;
}
