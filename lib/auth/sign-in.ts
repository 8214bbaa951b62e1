import 'server-only';
import { encode } from 'next-auth/jwt';
import { createStaffSession, sessionHours } from '@/lib/data/staff-sessions';
import { getSignInAccount, recordFailedSignIn } from '@/lib/data/users';
import { env } from '@/lib/env';
import { forgiveTries, takeTry } from '@/lib/rate-limit';
import { decoyHash, passwordMatches } from './password';

/** Where a sign-in comes from. */
export interface SignInSource {
  address: string;
  browser: string;
}

/** Longest password that is looked at; longer ones cost hashing time for nothing. */
const longestPassword = 128;

/**
 * Checks an address and a password and opens a session row.
 * Wrong address and wrong password are one refusal, with the same statements and the same comparison, so that the
 * time of the answer says nothing either (security.md P3, P4).
 * @returns the session's id, or null when the two do not belong together.
 * @throws AppError `rate-limited` or `unavailable`.
 */
export async function openStaffSession(
  email: string,
  password: string,
  source: SignInSource,
): Promise<{ sid: string; userId: string } | null> {
  await takeTry('sign-in-address', source.address);
  await takeTry('sign-in-account', email);
  const account = await getSignInAccount(email);
  const isRight = await isPasswordOf(account, password);
  if (!account || !isRight) {
    await recordFailedSignIn(email, account);
    return null;
  }
  await forgiveTries('sign-in-account', email);
  const { sid } = await createStaffSession(account, source.browser);
  return { sid, userId: account.id };
}

/** Compares once in every case: without an account, or with a password that no account can have, against a dummy hash. */
function isPasswordOf(account: { passwordHash: string } | null, password: string): Promise<boolean> {
  const isPossible = account !== null && password.length <= longestPassword;
  const hash = isPossible ? account.passwordHash : decoyHash;
  return passwordMatches(hash, password.slice(0, longestPassword)).then((matches) => isPossible && matches);
}

/** The signed cookie value for a session, in next-auth's own format. */
export function encodeStaffSession(session: { sid: string; userId: string }): Promise<string> {
  return encode({
    token: { sub: session.userId, sid: session.sid },
    secret: env.AUTH_SECRET,
    maxAge: sessionHours * 3_600,
  });
}
