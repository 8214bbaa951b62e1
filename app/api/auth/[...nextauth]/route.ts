import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';

const handler = NextAuth(authOptions);

type AuthContext = RouteContext<'/api/auth/[...nextauth]'>;

/** next-auth's log endpoint takes text from anybody; it stays shut (security.md P46). */
async function answer(request: Request, context: AuthContext): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth[0] === '_log') return new Response(null, { status: 404 });
  return handler(request, context) as Promise<Response>;
}

export { answer as GET, answer as POST };
