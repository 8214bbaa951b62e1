import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import pg from 'pg';
import { databaseConnection } from '@/lib/environment/database-connection';
import { findFreePort } from '@/scripts/start/free-port';
import { createCompany } from '../support/company';
import { sql } from '../support/db';
import { expect, test as base } from '../support/e2e';
import { findForms, type FoundForm } from '../support/forms';
import { startWebServer } from '../support/portal-process';
import { type RawAnswer, sendRaw } from '../support/raw-request';
import { startRewritingProxy } from '../support/rewriting-proxy';

const root = resolve(import.meta.dirname, '../..');
const publicAddress = 'https://portal.test';

/** A portal at an https address. Its proxies rewrite Host; two of them give up, as soon as a request is sent or soon after. */
const test = base.extend<object, { proxied: { address: string; impatient: string; hasty: string } }>({
  proxied: [
    async ({}, use) => {
      const port = await findFreePort();
      const proxies = [
        await startRewritingProxy(port),
        await startRewritingProxy(port, { patienceMilliseconds: 0 }),
        await startRewritingProxy(port, { patienceMilliseconds: 300 }),
      ];
      const [address = '', impatient = '', hasty = ''] = proxies.map(
        (proxy) => `http://127.0.0.1:${proxy.port}`,
      );
      const environment = { ...process.env, HOST: '127.0.0.1', TRUSTED_PROXY_HOPS: '1' };
      const server = startWebServer(root, port, environment, publicAddress);
      try {
        await server.ready();
        await use({ address, impatient, hasty });
      } finally {
        await server.stop();
        for (const proxy of proxies) await proxy.stop();
      }
    },
    { scope: 'worker', timeout: 2 * 60_000 },
  ],
});

/** Sends a form as a browser without scripts would, from a page of the public address. */
function send(
  address: string,
  form: FoundForm,
  headers: Record<string, string> = {},
  filled: Record<string, string> = {},
) {
  const names = new Set([...form.fields.map(([name]) => name), ...Object.keys(filled)]);
  const values = new Map([...form.fields, ...Object.entries(filled)]);
  const body = [...names]
    .map(
      (name) =>
        `------form-boundary-of-the-tests\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${values.get(name) ?? ''}\r\n`,
    )
    .join('');
  return sendRaw(address + form.path, {
    method: 'POST',
    headers: {
      origin: publicAddress,
      'content-type': 'multipart/form-data; boundary=----form-boundary-of-the-tests',
      ...headers,
    },
    body: `${body}------form-boundary-of-the-tests--\r\n`,
  });
}

const cookiesOf = ({ headers }: RawAnswer) => headers['set-cookie'] ?? [];

test('forms work, and lead to pages of the public address (P15)', async ({ page, proxied }) => {
  const { body, headers } = await sendRaw(`${proxied.address}/assess`);
  expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/u);
  const [form] = await findForms(page, body, '/assess');
  if (!form) throw new Error('There is no form.');
  const cookie = 'plumbline.checked=1';
  const started = await send(proxied.address, form, { cookie });
  expect(started.status, started.body).toBeLessThan(400);
  for (const origin of ['https://elsewhere.test', proxied.address, 'null']) {
    expect((await send(proxied.address, form, { cookie, origin })).status, origin).toBe(403);
  }
  const { headers: sent } = await sendRaw(`${proxied.address}/admin`);
  expect(new URL(sent.location ?? '', publicAddress).origin).toBe(publicAddress);
});

test('a cookie is bound to this host and its https connection (P7)', async ({ proxied }) => {
  const cookies = cookiesOf(await sendRaw(`${proxied.address}/assess`));
  expect(cookies).not.toEqual([]);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-plumbline\./u);
    expect(cookie).toMatch(/; Path=\/(;|$)/u);
    expect(cookie).toMatch(/; Secure(;|$)/u);
    expect(cookie).toMatch(/; HttpOnly(;|$)/u);
    expect(cookie).toMatch(/; SameSite=(lax|strict)(;|$)/iu);
    expect(cookie).not.toMatch(/Domain=/u);
  }
});

test('addresses that a stranger writes into X-Forwarded-For count for nothing (P33, P20)', async ({
  proxied,
}) => {
  const statuses: number[] = [];
  for (let tries = 0; tries < 34; tries += 1) {
    const unknown = randomBytes(32).toString('base64url');
    const headers = { 'x-forwarded-for': `203.0.113.${tries}, 198.51.100.${tries}` };
    statuses.push((await sendRaw(`${proxied.address}/share/${unknown}`, { headers })).status);
  }
  expect(statuses.at(0)).toBe(404);
  expect(statuses.at(-1)).toBe(429);
});

/** The form that makes a share link, as a company sees it. */
async function shareForm(page: Page, address: string) {
  const company = await createCompany('Impatient');
  const headers = {
    cookie: `__Host-${company.cookie.name.replace(/^__Host-/u, '')}=${company.cookie.value}`,
  };
  const path = `/reports/${company.reportId}/share`;
  const { body } = await sendRaw(address + path, { headers });
  const form = (await findForms(page, body, path)).find(({ button }) => button === 'Create the link');
  if (!form) throw new Error('There is no form.');
  const filled = { label: 'Board of the proxy', days: '7' };
  const countLinks = async () =>
    (
      await sql(`select 1 from "ShareLink" where report_id = $1 and label = $2`, [
        company.reportId,
        filled.label,
      ])
    ).length;
  return { via: (proxy: string) => send(proxy, form, headers, filled), countLinks };
}

test('a form whose answer the proxy did not wait for is stored once when it is sent again (P36)', async ({
  page,
  proxied,
}) => {
  const { via, countLinks } = await shareForm(page, proxied.address);
  for (let tries = 0; tries < 3; tries += 1) expect((await via(proxied.impatient)).status).toBe(504);
  expect((await via(proxied.address)).status).toBeLessThan(400);
  expect(await countLinks()).toBe(1);
});

test('a form that waits for the database longer than the proxy does is stored once when it is sent again (P36)', async ({
  page,
  proxied,
}) => {
  const { via, countLinks } = await shareForm(page, proxied.address);
  const other = new pg.Client(databaseConnection(process.env.DATABASE_URL ?? ''));
  await other.connect();
  try {
    await other.query('begin; lock table "ShareLink" in exclusive mode');
    for (let tries = 0; tries < 2; tries += 1) expect((await via(proxied.hasty)).status).toBe(504);
    await other.query('commit');
  } finally {
    await other.end();
  }
  expect((await via(proxied.address)).status).toBeLessThan(400);
  expect(await countLinks()).toBe(1);
});
