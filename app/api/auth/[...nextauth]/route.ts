import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';
import { isOwnForm } from '@/lib/auth/own-form';

type AuthContext = RouteContext<'/api/auth/[...nextauth]'>;
type Answer = (request: Request, context: AuthContext) => Promise<Response>;

const handler = NextAuth(authOptions) as Answer;

/**
 * The endpoints of next-auth that have a use here. Its own pages and its log endpoint, which takes text from anybody,
 * stay shut (security.md P46).
 */
const open: Record<'GET' | 'POST', readonly string[]> = {
  GET: ['session', 'csrf'],
  POST: ['callback/credentials', 'signout'],
};

/** A form has to come from our own pages, as for every action (security.md P15). */
function answerTo(method: 'GET' | 'POST'): Answer {
  return async (request, context) => {
    const { nextauth } = await context.params;
    if (!open[method].includes(nextauth.join('/'))) return new Response(null, { status: 404 });
    if (method === 'POST' && !(await isOwnForm())) return new Response(null, { status: 403 });
    // Of another kind of body the library reads what it can and fails on the rest.
    if (method === 'POST' && !isForm(request)) return new Response(null, { status: 415 });
    return handler(request, context);
  };
}

function isForm({ headers }: Request): boolean {
  return /^application\/x-www-form-urlencoded(;|$)/iu.test(headers.get('content-type') ?? '');
}

export const GET = answerTo('GET');
export const POST = answerTo('POST');
