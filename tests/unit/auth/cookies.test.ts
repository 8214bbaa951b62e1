import { afterEach, describe, expect, it, vi } from 'vitest';
import { testEnvironment } from '@/tests/support/test-environment';

/** The cookies of a portal at an address. */
async function cookiesAt(address: string) {
  for (const [name, value] of Object.entries(testEnvironment('postgresql://a@127.0.0.1/b')))
    vi.stubEnv(name, value);
  vi.stubEnv('APP_URL', address);
  vi.resetModules();
  const { respondentCookie, staffCookie } = await import('@/lib/auth/cookies');
  return [staffCookie, respondentCookie];
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the cookies of a session (P7)', () => {
  it.each(['https://portal.test', 'http://localhost:3000'])(
    'are hidden from scripts and other sites at %s',
    async (address) => {
      const [staff, respondent] = await cookiesAt(address);
      expect(staff?.options).toMatchObject({ httpOnly: true, sameSite: 'strict', path: '/' });
      expect(respondent?.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' });
      expect(staff?.options).not.toHaveProperty('domain');
      expect(respondent?.options).not.toHaveProperty('domain');
    },
  );

  it('are bound to the host and to https where that is used', async () => {
    for (const { name, options } of await cookiesAt('https://portal.test')) {
      expect(name).toMatch(/^__Host-/u);
      expect(options.secure).toBe(true);
    }
  });

  it('are kept by a browser over plain HTTP, for a trial on this machine or in its network', async () => {
    for (const { name, options } of await cookiesAt('http://localhost:3000')) {
      expect(name).not.toMatch(/^__/u);
      expect(options.secure).toBe(false);
    }
  });
});
