import 'server-only';
import { env } from '@/lib/env';

/**
 * The path of a requested redirect if it stays on this portal, else `fallback` (security.md P18).
 * Only staff pages are ever a target; anything malformed is the fallback, never an error.
 */
export function safePath(requested: string | undefined, fallback: string): string {
  if (!requested || requested.length > 500 || /[\\\p{Cc}]/u.test(requested)) return fallback;
  if (!URL.canParse(requested, env.APP_URL)) return fallback;
  const url = new URL(requested, env.APP_URL);
  if (url.origin !== new URL(env.APP_URL).origin || url.pathname.includes('//')) return fallback;
  const staffPage = url.pathname === '/admin' || url.pathname.startsWith('/admin/');
  return staffPage ? url.pathname + url.search : fallback;
}
