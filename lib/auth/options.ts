import 'server-only';
import type { NextAuthOptions, User } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { emailSchema } from '@/lib/domain/email-address';
import { endStaffSession, sessionHours } from '@/lib/data/staff-sessions';
import { env } from '@/lib/env';
import { clientAddress } from './client-address';
import { staffCookie } from './cookies';
import { safePath } from './safe-path';
import { openStaffSession } from './sign-in';

/** A user as the credentials check hands it to the token: the session row's id travels with it. */
interface SignedInUser extends User {
  sid: string;
}

/**
 * next-auth with one provider. Its cookie only carries the id of a session row; the row, read on each
 * request by `viewer.ts`, decides whether the session still lives (security.md P5).
 */
export const authOptions: NextAuthOptions = {
  secret: env.AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionHours * 3_600 },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
  cookies: { sessionToken: { name: staffCookie.name, options: { ...staffCookie.options } } },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      // Never throws: the text of an error would travel in the redirect's address (P19).
      async authorize(credentials, request) {
        const email = emailSchema.safeParse(credentials?.email);
        if (!email.success || !credentials?.password) return null;
        const source = { address: await clientAddress(), browser: browserOf(request.headers) };
        const opened = await openStaffSession(email.data, credentials.password, source).catch(() => null);
        return opened ? ({ id: opened.userId, sid: opened.sid } satisfies SignedInUser) : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, sid: (user as SignedInUser).sid } : token),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url }) => new URL(safePath(url, '/admin'), env.APP_URL).toString(),
  },
  events: {
    // The library only takes the cookie away; a copy of it must be dead as well (P5).
    signOut: ({ token }) => (typeof token?.sid === 'string' ? endStaffSession(token.sid) : Promise.resolve()),
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
};

function browserOf(headers: unknown): string {
  const agent = (headers as Record<string, unknown> | undefined)?.['user-agent'];
  return typeof agent === 'string' ? agent : '';
}
