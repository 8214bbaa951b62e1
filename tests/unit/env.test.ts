import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseEnvironment, parseLauncherEnvironment } from '@/lib/environment/parse-environment';
import { variableNames } from '@/lib/environment/schema';

const good = {
  DATABASE_URL: 'postgresql://plumbline:pw@127.0.0.1:5432/plumbline',
  AUTH_SECRET: 'q8Zr1Yx0vT7mK4nB6cD2fG5hJ9kL3pW8sX1zA4eR',
  PASSWORD_PEPPER: 'N7bV2cX5zL8kJ1hG4fD6sA9qW3eR0tY5uI8oP2mQ',
};

function problemsOf(changes: Record<string, string | undefined>): string[] {
  const parsed = parseEnvironment({ ...good, ...changes });
  return parsed.ok ? [] : parsed.problems;
}

describe('the environment (H08)', () => {
  it('fills in what has a safe default', () => {
    const parsed = parseEnvironment(good);
    expect(parsed).toMatchObject({
      ok: true,
      environment: {
        NODE_ENV: 'production',
        PORT: 3000,
        HOST: '127.0.0.1',
        APP_URL: 'http://localhost:3000',
        TRUSTED_PROXY_HOPS: 0,
        WORKER: 'inside',
        LOG_LEVEL: 'info',
        MAIL_FROM: 'Plumbline <no-reply@localhost>',
      },
    });
  });

  it('treats an empty value as one that is not set', () => {
    expect(problemsOf({ PORT: '', SMTP_URL: '', APP_URL: '' })).toEqual([]);
  });

  it('keeps only the origin of the public address', () => {
    const parsed = parseEnvironment({ ...good, APP_URL: 'https://Portal.Acme.org:443/' });
    expect(parsed).toMatchObject({ ok: true, environment: { APP_URL: 'https://portal.acme.org' } });
  });

  it('reads mail addresses of the operator as every other form does (H08, P24)', () => {
    const read = (address: string) => {
      const parsed = parseEnvironment({ ...good, BRAND_CONTACT_EMAIL: address });
      return parsed.ok ? parsed.environment.BRAND_CONTACT_EMAIL : parsed.problems;
    };
    expect(read('Info@M\u00fcller.de\u200b')).toBe('info@m\u00fcller.de');
    expect(read('info@xn--mller-kva.de')).toBe('info@m\u00fcller.de');
    expect(read('r&d@example.com')).toBe('r&d@example.com');
    expect(read('ivan@xn--80a1acny.xn--p1ai')).toBe('ivan@\u043f\u043e\u0447\u0442\u0430.\u0440\u0444');
    expect(read('nobody')).toEqual(['BRAND_CONTACT_EMAIL: must be a mail address']);
  });

  it('lets the launcher start without a database address and secrets', () => {
    expect(parseLauncherEnvironment({}).ok).toBe(true);
  });

  const refusals: [string, Record<string, string | undefined>, RegExp][] = [
    ['no database', { DATABASE_URL: undefined }, /^DATABASE_URL: is missing/],
    [
      'another kind of database',
      { DATABASE_URL: 'mysql://a@b/c' },
      /^DATABASE_URL: must look like postgresql/,
    ],
    [
      'a database address without a name',
      { DATABASE_URL: 'postgresql://a@b/' },
      /^DATABASE_URL: must look like/,
    ],
    ['no secret', { AUTH_SECRET: undefined }, /^AUTH_SECRET: is missing/],
    [
      'a short secret',
      { AUTH_SECRET: 'q8Zr1Yx0vT7mK4nB6cD2fG5hJ9kL3p' },
      /^AUTH_SECRET: is shorter than 32 bytes/,
    ],
    [
      'an example secret',
      { AUTH_SECRET: 'change-me-change-me-change-me-1234567890' },
      /^AUTH_SECRET: looks like an example/,
    ],
    ['a secret that repeats itself', { AUTH_SECRET: 'abcabcabc'.repeat(6) }, /^AUTH_SECRET: repeats itself/],
    ['a short pepper', { PASSWORD_PEPPER: 'short' }, /^PASSWORD_PEPPER: is shorter/],
    [
      'two equal secrets',
      { PASSWORD_PEPPER: good.AUTH_SECRET },
      /^PASSWORD_PEPPER: must not equal AUTH_SECRET/,
    ],
    ['plain http for the world', { APP_URL: 'http://portal.acme.org' }, /^APP_URL: must start with https/],
    ['an address with a path', { APP_URL: 'https://acme.org/portal' }, /^APP_URL: must be an address/],
    ['no address at all', { APP_URL: 'portal' }, /^APP_URL: must be an address/],
    [
      'another address for next-auth',
      { NEXTAUTH_URL: 'https://b.acme.org' },
      /^NEXTAUTH_URL: must equal APP_URL/,
    ],
    ['a port in words', { PORT: 'three' }, /^PORT: must be a whole number from 1 to 65535/],
    ['a port too high', { PORT: '70000' }, /^PORT: must be a whole number/],
    ['port zero', { PORT: '0' }, /^PORT: must be a whole number/],
    [
      'half a proxy',
      { TRUSTED_PROXY_HOPS: '1.5' },
      /^TRUSTED_PROXY_HOPS: must be a whole number from 0 to 10/,
    ],
    ['a mail server that is none', { SMTP_URL: 'https://mail.acme.org' }, /^SMTP_URL: must look like smtp/],
    ['a sender without an address', { MAIL_FROM: 'Plumbline' }, /^MAIL_FROM: must be a mail address/],
    [
      'a sender with two lines',
      { MAIL_FROM: 'a@b.org\nBcc: c@d.org' },
      /^MAIL_FROM: holds control characters/,
    ],
    ['an unknown place for the worker', { WORKER: 'outside' }, /^WORKER: must be inside or off/],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL: must be trace/],
    ['a language nobody has written', { PORTAL_LANGUAGE: 'klingon' }, /^PORTAL_LANGUAGE: must be en/],
    ['a name without end', { BRAND_NAME: 'x'.repeat(61) }, /^BRAND_NAME: is longer than 60/],
  ];
  it.each(refusals)('refuses %s', (_name, changes, expected) => {
    expect(problemsOf(changes)).toEqual([expect.stringMatching(expected)]);
  });

  it('names every problem, one line each, and quotes no value', () => {
    const problems = problemsOf({ PORT: 'x', AUTH_SECRET: 'short-but-private', WORKER: 'y' });
    expect(problems.map((line) => line.split(':')[0])).toEqual(['AUTH_SECRET', 'PORT', 'WORKER']);
    expect(problems.join('\n')).not.toContain('short-but-private');
  });

  it('accepts plain http on this machine and in development', () => {
    expect(problemsOf({ APP_URL: 'http://127.0.0.1:4000' })).toEqual([]);
    expect(problemsOf({ APP_URL: 'http://portal.test', NODE_ENV: 'development' })).toEqual([]);
  });

  it('describes exactly its variables in .env.example, none of them switched on', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const described = lines.flatMap((line) => /^# ([A-Z][A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect(described).toEqual(variableNames);
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it('refuses the values that .env.example shows for secrets (P48)', () => {
    expect(readFileSync('.env.example', 'utf8')).toMatch(/^# AUTH_SECRET=$/m);
    expect(readFileSync('.env.example', 'utf8')).toMatch(/^# PASSWORD_PEPPER=$/m);
  });
});
