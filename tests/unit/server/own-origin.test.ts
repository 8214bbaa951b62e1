import { describe, expect, it } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { originOfHost, settleOrigin } from '@/lib/server/own-origin.mjs';

const port = 3000;

function settled(headers: Record<string, string>, configured: string | null = null) {
  const request = { headers: { ...headers } };
  settleOrigin({ configured, port })(request as never);
  return request.headers as Record<string, string>;
}

describe('the own origin of a request (P15)', () => {
  it.each([
    ['localhost:3000', 'http://localhost:3000'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['192.168.1.20:3000', 'http://192.168.1.20:3000'],
    ['192.168.1.20', 'http://192.168.1.20'],
    ['[::1]:3000', 'http://[::1]:3000'],
  ])('without APP_URL %s is an address of this machine', (host, origin) => {
    expect(originOfHost(host, port)).toBe(origin);
  });

  it.each([
    'evil.test',
    'localhost.evil.test:3000',
    '127.0.0.1.evil.test',
    'evil.test@127.0.0.1',
    '127.0.0.1/evil',
    '',
    undefined,
  ])('without APP_URL %s is never our own', (host) => {
    expect(originOfHost(host, port)).toBe('http://localhost:3000');
  });

  property.prop([fc.webAuthority()])('without APP_URL a name of any kind gets nowhere', (authority) => {
    expect(originOfHost(authority, port)).toMatch(/^http:\/\/(localhost|[\d.]+|\[[\da-f:.]+\])(:\d+)?$/u);
  });

  it('with APP_URL it is that, whatever Host a proxy or a client sends', () => {
    const configured = 'https://portal.example';
    expect(settled({ host: '127.0.0.1:3300' }, configured)['x-plumbline-origin']).toBe(configured);
    expect(settled({ host: 'evil.test' }, configured)['x-plumbline-origin']).toBe(configured);
  });

  it('the framework compares a form with the host of its own Origin, and ours decides', () => {
    const headers = settled({ host: '127.0.0.1:3300', origin: 'https://portal.example' });
    expect(headers['x-forwarded-host']).toBe('portal.example');
    expect(headers.origin).toBe('https://portal.example');
  });

  it.each(['null', 'garbage', 'file:///etc/passwd'])(
    'an Origin of %s is none, which every action refuses',
    (origin) => {
      expect(settled({ host: 'localhost:3000', origin })).not.toHaveProperty('origin');
    },
  );
});
