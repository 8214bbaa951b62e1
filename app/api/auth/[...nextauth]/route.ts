import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';

type AuthContext = RouteContext<'/api/auth/[...nextauth]'>;

const handler = NextAuth(authOptions) as (request: Request, context: AuthContext) => Promise<Response>;

/** next-auth's log endpoint takes text from anybody; it stays shut (security.md P46). */
async function answer(request: Request, context: AuthContext): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth[0] === '_log') return new Response(null, { status: 404 });
  return handler(request, context);
}

export { answer as GET, answer as POST };
