import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { findFreePort } from '@/scripts/start/free-port';
import { createCompany } from '../support/company';
import { expect, test as base, test } from '../support/e2e';
import { startWebServer } from '../support/portal-process';
import { startRewritingProxy } from '../support/rewriting-proxy';

const root = resolve(import.meta.dirname, '../..');

/** Behind a proxy that rewrites Host, with APP_URL set to the proxy's address. */
const behindProxy = base.extend<object, { proxied: string }>({
  proxied: [
    async ({}, use) => {
      const port = await findFreePort();
      const proxy = await startRewritingProxy(port);
      const address = `http://localhost:${proxy.port}`;
      const server = startWebServer(root, port, { ...process.env, HOST: '127.0.0.1' }, address);
      try {
        await server.ready();
        await use(address);
      } finally {
        await server.stop();
        await proxy.stop();
      }
    },
    { scope: 'worker', timeout: 2 * 60_000 },
  ],
  baseURL: ({ proxied }, use) => use(proxied),
});

/** Without APP_URL, as at the first start, reached by the machine's own address instead of its name. */
const onTrial = base.extend<object, { trial: number }>({
  trial: [
    async ({}, use) => {
      const port = await findFreePort();
      const server = startWebServer(root, port, { ...process.env, HOST: '127.0.0.1', OWN_ADDRESS: 'any' });
      try {
        await server.ready();
        await use(port);
      } finally {
        await server.stop();
      }
    },
    { scope: 'worker', timeout: 2 * 60_000 },
  ],
  baseURL: ({ trial }, use) => use(`http://127.0.0.1:${trial}`),
});

async function startAssessment(page: Page): Promise<void> {
  await page.goto('/assess');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/\/assess\/[a-z-]+$/u);
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
}

behindProxy(
  'behind a proxy that rewrites Host every form works, with APP_URL set (P15) @always-noscript',
  async ({ page }) => {
    await startAssessment(page);
  },
);

onTrial(
  'without APP_URL forms work at an address of this machine, and links lead back to it (H07) @always-noscript',
  async ({ page, baseURL }) => {
    await startAssessment(page);
    await page.goto('/assess/later');
    const link = page.getByRole('textbox', { name: /link/i }).first();
    await expect(link).toHaveValue(new RegExp(`^${baseURL}/resume/`, 'u'));
  },
);

/** Sends a form without scripts; `host` and `origin` are what a page of another site would make a browser send. */
function post(port: number, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  const boundary = 'form-boundary';
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="systemName"\r\n\r\nx\r\n--${boundary}--\r\n`;
  return new Promise((done, fail) => {
    const sent = httpRequest(
      {
        port,
        host: '127.0.0.1',
        path: '/assess',
        method: 'POST',
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => done({ status: answer.statusCode ?? 0, body: text }));
      },
    );
    sent.on('error', fail).end(body);
  });
}

onTrial('a foreign or missing origin never makes the server fail (P15, P19)', async ({ trial: port }) => {
  for (const headers of [
    { host: `127.0.0.1:${port}`, origin: 'null' },
    { host: `127.0.0.1:${port}`, origin: 'https://evil.test' },
    { host: `evil.test:${port}`, origin: `http://evil.test:${port}` },
  ]) {
    const { status, body } = await post(port, headers);
    expect(status, JSON.stringify(headers)).toBeLessThan(500);
    expect(body).not.toMatch(/Internal Server Error|node_modules/u);
  }
});

test('the endpoints of the sign-in library answer only what has a use, and only to our own forms (P15, P19)', async ({
  request,
  baseURL,
}) => {
  for (const path of ['signin', 'providers', 'error', 'verify-request', 'callback/credentials', '_log'])
    expect((await request.get(`${baseURL}/api/auth/${path}`)).status(), path).toBe(404);
  const foreign = await request.post(`${baseURL}/api/auth/signout`, {
    headers: { origin: 'https://evil.test' },
  });
  expect(foreign.status()).toBe(403);
});

test('no page may be kept by a shared cache without asking (P17)', async ({ request, baseURL }) => {
  for (const path of ['/', '/compare', '/%63ompare', '/record', '/no-such-page', '/compare%2Fgo']) {
    const answer = await request.get(`${baseURL}${path}`);
    expect(answer.headers()['cache-control'] ?? '', path).not.toContain('s-maxage');
  }
});

for (const link of ['share', 'resume'] as const) {
  test(`guessing ${link} links is slowed down, and a good link opens all the same (P20)`, async ({
    request,
    baseURL,
  }) => {
    const { shareToken, cookie } = await createCompany('Guessed');
    const good = link === 'share' ? shareToken : cookie.value;
    const headers = { 'x-forwarded-for': link === 'share' ? '203.0.113.77' : '203.0.113.78' };
    const open = async (token: string, options = {}) =>
      (await request.get(`${baseURL}/${link}/${token}`, options)).status();
    const guess = () => open(randomBytes(32).toString('base64url'), { headers });
    const statuses: number[] = [];
    for (let tries = 0; tries < 34; tries += 1) statuses.push(await guess());
    expect(new Set(statuses.slice(0, 30))).toEqual(new Set([404]));
    expect(statuses.at(-1)).toBe(429);
    expect(await open(good, { headers })).toBe(200);
    expect(await open(randomBytes(32).toString('base64url'))).toBe(404);
  });
}
