import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { maxBodyBytes } from '@/lib/server/refuse-request.mjs';
import { findFreePort } from '@/scripts/start/free-port';
import { createCompany } from '../support/company';
import { expect, test as base } from '../support/e2e';
import { startWebServer } from '../support/portal-process';
import { sendRaw } from '../support/raw-request';

const root = resolve(import.meta.dirname, '../..');

/** A portal of its own, so that everything it prints comes from these requests. */
const test = base.extend<object, { portal: { address: string; output: () => string } }>({
  portal: [
    async ({}, use) => {
      const port = await findFreePort();
      const server = startWebServer(root, port, { ...process.env, HOST: '127.0.0.1', LOG_LEVEL: 'info' });
      try {
        await server.ready();
        await use({ address: `http://localhost:${port}`, output: server.output });
      } finally {
        await server.stop();
      }
    },
    { scope: 'worker', timeout: 2 * 60_000 },
  ],
  baseURL: ({ portal }, use) => use(portal.address),
});

const multipart = { 'content-type': 'multipart/form-data; boundary=----form-boundary-of-the-tests' };
const scripted = { 'next-action': `40${'ab'.repeat(20)}`, 'content-type': 'text/plain;charset=UTF-8' };
const field = (name: string, value: string) =>
  `------form-boundary-of-the-tests\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

type Bad = [
  what: string,
  status: number,
  path: string,
  method: string,
  headers?: Record<string, string>,
  body?: string,
];

const badRequests: Bad[] = [
  ['a broken percent sign', 404, '/reports/%ff', 'GET'],
  ['half a percent sign', 404, '/claims/%', 'GET'],
  ['an encoded path', 404, '/%61bout', 'GET'],
  ['a broken percent sign of a private link', 404, '/share/%E0%A4', 'GET'],
  ['PUT', 405, '/reports', 'PUT'],
  ['DELETE', 405, '/assess', 'DELETE'],
  ['PATCH', 405, '/api/health', 'PATCH'],
  ['TRACE', 405, '/', 'TRACE'],
  ['PROPFIND', 405, '/', 'PROPFIND'],
  [
    'a form that was cut off',
    400,
    '/assess',
    'POST',
    multipart,
    '------form-boundary-of-the-tests\r\nContent-Disp',
  ],
  ['a form without its boundary', 400, '/assess', 'POST', { 'content-type': 'multipart/form-data' }, 'x'],
  [
    'a form with an invented action',
    400,
    '/assess',
    'POST',
    multipart,
    `${field('$ACTION_ID_x', '')}------form-boundary-of-the-tests--`,
  ],
  [
    'a form with half an action',
    400,
    '/assess',
    'POST',
    multipart,
    `${field('$ACTION_REF_1', '')}${field('$ACTION_1:0', '{')}------form-boundary-of-the-tests--`,
  ],
  [
    'a form of an earlier version',
    409,
    '/assess',
    'POST',
    multipart,
    `${field(`$ACTION_ID_40${'ab'.repeat(20)}`, '')}------form-boundary-of-the-tests--`,
  ],
  [
    'an unknown origin',
    403,
    '/assess',
    'POST',
    { ...multipart, origin: 'null' },
    `${field('a', 'b')}------form-boundary-of-the-tests--`,
  ],
  ['a form that is too long', 413, '/brief', 'POST', multipart, 'x'.repeat(maxBodyBytes + 1)],
];

for (const [what, status, path, method, headers = {}, body] of badRequests) {
  test(`${what} is answered with ${status}, words and every protective header (P17, P19)`, async ({
    portal,
  }) => {
    const origin = portal.address;
    const answer = await sendRaw(portal.address + path, { method, headers: { origin, ...headers }, body });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.any(String),
      'referrer-policy': expect.any(String),
      'cache-control': expect.stringContaining('no-store'),
    });
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    expect(answer.headers['content-type']).toMatch(/^text\/html/u);
    expect(answer.body).toMatch(/<h1[ >]/u);
    expect(answer.body).not.toMatch(/Server Action|NextAuth|node_modules|Internal Server Error/u);
    if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD, POST');
  });
}

test('what scripts send and nobody can read is answered below 500 (P19)', async ({ portal }) => {
  const origin = portal.address;
  const [action = ''] = await actionsOf(portal.address);
  const known = { ...scripted, 'next-action': action };
  const sent: [headers: Record<string, string>, body: string][] = [
    [{ ...scripted, 'next-action': 'toString' }, '[]'],
    [scripted, '[]'],
    [known, '[{'],
    [known, '["$undefinedthing"'],
    [{ ...known, ...multipart }, '------form-boundary-of-the-tests\r\nbroken'],
    [{ ...known, ...multipart }, `${field('0', '["$K9"]')}------form-boundary-of-the-tests--`],
    [{ ...known, 'content-type': 'application/x-www-form-urlencoded' }, 'a=b'],
  ];
  for (const [headers, body] of sent) {
    const answer = await sendRaw(`${portal.address}/assess`, {
      method: 'POST',
      headers: { origin, ...headers },
      body,
    });
    expect(answer.status, `${JSON.stringify(headers)} ${body}`).toBeLessThan(500);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  }
});

test('the sign-in library answers bad requests below 500 and without its name (P19)', async ({ portal }) => {
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: portal.address };
  for (const [path, method, headers, body] of [
    ['callback/credentials', 'POST', form, 'csrfToken=wrong&email=a&password=b'],
    ['callback/credentials', 'POST', { ...form, 'content-type': 'application/json' }, '{"broken'],
    ['callback/credentials', 'POST', { ...form, cookie: 'next-auth.csrf-token=%E0%A4' }, 'csrfToken=%E0%A4'],
    ['callback/credentials', 'POST', form, 'x'.repeat(maxBodyBytes + 1)],
    ['callback/credentials', 'POST', { ...form, origin: 'https://evil.test' }, ''],
    ['signout', 'POST', form, 'csrfToken=wrong'],
    ['session', 'GET', { cookie: 'plumbline.session=broken' }, ''],
    ['callback/credentials', 'GET', {}, ''],
    ['verify-request', 'GET', {}, ''],
  ] as const) {
    const answer = await sendRaw(`${portal.address}/api/auth/${path}`, { method, headers, body });
    expect(answer.status, `${method} ${path} ${body.slice(0, 40)}`).toBeLessThan(500);
    expect(answer.body).not.toMatch(/next-?auth/iu);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  }
});

test('after hostile requests every line of the log is JSON and none was forged (P46)', async ({ portal }) => {
  const secret = 'canary-of-the-test';
  const forged = `${secret}"}\r\n{"level":"info"`;
  for (const [, , path, method, headers = {}, body] of badRequests) {
    await sendRaw(portal.address + path, { method, headers: { origin: portal.address, ...headers }, body });
  }
  await sendRaw(`${portal.address}/assess`, {
    method: 'POST',
    headers: { ...multipart, origin: portal.address },
    body: `${field('$ACTION_ID_x', forged)}${field('password', secret)}------form-boundary-of-the-tests--`,
  });
  const lines = portal.output().trim().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(() => JSON.parse(line) as unknown, line).not.toThrow();
  expect(portal.output()).not.toContain(secret);
});

test.describe('a form', () => {
  test.use({ expectedProblems: [/status of 413/u] });
  test('that is too long keeps what was typed @noscript (P34)', async ({
    page,
    portal,
    javaScriptEnabled,
  }) => {
    const company = await createCompany('Too long');
    await page.context().addCookies([{ ...company.cookie, url: portal.address }]);
    await page.goto(`/reports/${company.reportId}/share`);
    const label = page.getByLabel('Who is it for?');
    await label.fill('The board');
    await addLongField(page, 'Create the link');
    await page.getByRole('button', { name: 'Create the link' }).click();
    if (javaScriptEnabled === false) {
      await expect(page.getByRole('heading', { name: 'What you sent is too long' })).toBeVisible();
      await page.goBack();
    } else {
      await expect(page.getByText('more text than we can accept')).toBeVisible();
    }
    await expect(label).toHaveValue('The board');
  });
});

async function expectKeptOnBack(page: Page, address: string, label: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel(label).fill('Taler');
  await page.goto(new URL('/method', address).href);
  await page.goBack();
  await expect(page.getByLabel(label)).toHaveValue('Taler');
}

test('on Back, the cost of a load has what was typed and not sent @noscript (P34)', ({ page, portal }) =>
  expectKeptOnBack(page, `${portal.address}/compare/cost`, 'Currency'));

// The framework changes a form of an action when scripts take it over, so that browsers do not know it again on Back.
test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('on Back, the name of a system has what was typed and not sent (P34)', ({ page, portal }) =>
    expectKeptOnBack(page, `${portal.address}/assess`, 'What do you call the system?'));
});

/** Makes the form around a button longer than any form may be, as somebody could with the tools of the browser. */
async function addLongField(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).evaluate((element, length) => {
    const added = document.createElement('input');
    Object.assign(added, { type: 'hidden', name: 'added', value: 'x'.repeat(length) });
    element.closest('form')?.append(added);
  }, maxBodyBytes + 1);
}

/** The ids of the actions in the forms of a page. */
async function actionsOf(address: string): Promise<string[]> {
  const { body } = await sendRaw(`${address}/assess`);
  return [...body.matchAll(/&quot;id&quot;:&quot;([0-9a-f]+)&quot;/gu)].map(([, id = '']) => id);
}
