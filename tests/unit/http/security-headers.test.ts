import { describe, expect, it } from 'vitest';

import { securityHeaders } from '@/lib/http/security-headers';

describe('headers of every response (P17)', () => {
  it('are all there, whatever the path', () => {
    for (const path of ['/', '/nothing-here', '/admin/leads', '/share/abc']) {
      expect(Object.keys(securityHeaders(path, true))).toEqual(
        expect.arrayContaining([
          'X-Content-Type-Options',
          'Referrer-Policy',
          'Cross-Origin-Opener-Policy',
          'Cross-Origin-Resource-Policy',
          'Permissions-Policy',
          'Strict-Transport-Security',
        ]),
      );
    }
  });

  it('insist on https only where it is used', () => {
    expect(securityHeaders('/', false)).not.toHaveProperty('Strict-Transport-Security');
  });

  it.each([
    ['/share/abc', 'no-referrer'],
    // Its form would arrive with "Origin: null" otherwise.
    ['/resume/abc', 'same-origin'],
  ])('let no address with a private link travel to another site (%s)', (path, policy) => {
    expect(securityHeaders(path, true)['Referrer-Policy']).toBe(policy);
  });

  it.each(['/share/a', '/resume/a', '/reports/1', '/assess', '/admin', '/brief', '/sign-in', '/setup'])(
    'keep search engines away from %s',
    (path) => {
      expect(securityHeaders(path, true)['X-Robots-Tag']).toBe('noindex, nofollow');
    },
  );

  it.each(['/', '/privacy', '/shared-values', '/administration'])('let search engines read %s', (path) => {
    expect(securityHeaders(path, true)).not.toHaveProperty('X-Robots-Tag');
  });
});
