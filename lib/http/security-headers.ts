import { isForOtherPages } from './public-files';

/** Pages that carry a private link in their address: nothing about them may travel on. */
const linkPaths = /^\/share(\/|$)/;

/**
 * A private link with a form on its page. Nothing travels to another site either, but with `no-referrer` a browser
 * without scripts would send the form with `Origin: null`, which no action of ours accepts.
 */
const linkFormPaths = /^\/resume(\/|$)/;

/** Pages that belong to somebody, or that only staff need: not for search engines. */
const privatePaths = /^\/(share|resume|reports|assess|brief|admin|account|sign-in|setup|api|developer)(\/|$)/;

const twoYears = 63_072_000;

/**
 * Headers of every response, whatever its status.
 * @param https whether people reach the portal over https; only then may browsers be told to insist on it.
 */
export function securityHeaders(pathname: string, https: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': referrerPolicy(pathname),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': isForOtherPages(pathname) ? 'cross-origin' : 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), display-capture=()',
    'X-Frame-Options': 'DENY',
    ...(https ? { 'Strict-Transport-Security': `max-age=${twoYears}; includeSubDomains` } : {}),
    ...(privatePaths.test(pathname) ? { 'X-Robots-Tag': 'noindex, nofollow' } : {}),
  };
}

function referrerPolicy(pathname: string): string {
  if (linkPaths.test(pathname)) return 'no-referrer';
  return linkFormPaths.test(pathname) ? 'same-origin' : 'strict-origin-when-cross-origin';
}
