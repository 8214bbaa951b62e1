import { resolve } from 'node:path';
import { claims } from '@/lib/domain/evidence/evidence';
import { findFreePort } from '@/scripts/start/free-port';
import { expect, test as base } from '../support/e2e';
import { startWebServer } from '../support/portal-process';

const root = resolve(import.meta.dirname, '../..');
const dayLength = 24 * 60 * 60_000;

const [first = '', ...others] = claims.map(({ expires }) => expires).sort();
const goesFirst = claims.find(({ expires }) => expires === first);
const goesLast = claims.find(({ expires }) => expires === others.at(-1));

/** The portal as it answers on the first day on which a claim is out of date, long after it was built. */
const test = base.extend<object, { later: string }>({
  later: [
    async ({}, use) => {
      const port = await findFreePort();
      const days = Math.ceil((Date.parse(first) - Date.now()) / dayLength);
      const server = startWebServer(root, port, { ...process.env, LATER_DAYS: `${days}` });
      try {
        await server.ready();
        await use(`http://localhost:${port}`);
      } finally {
        await server.stop();
      }
    },
    { scope: 'worker', timeout: 2 * 60_000 },
  ],
  baseURL: ({ later }, use) => use(later),
});

test('a claim that went out of date since the portal was built is shown so (D17)', async ({ page }) => {
  await page.goto(`/claims/${goesFirst?.id}`);
  await expect(page.getByText(/^Out of date since /u)).toBeVisible();
  await page.goto(`/claims/${goesLast?.id}`);
  await expect(page.getByText(/^Counts as out of date from /u)).toBeVisible();
});

test('a page that is drawn anew works like one that was built (D17)', async ({ page }) => {
  await page.goto(`/compare/${goesFirst?.dimension}`);
  await expect(page.getByText(/^Out of date since /u).first()).toBeVisible();
  await page.getByRole('link', { name: 'All dimensions' }).click();
  await expect(page).toHaveURL('/compare');
  const answer = await page.request.get('/method');
  expect(answer.headers()['content-security-policy']).toContain("'nonce-");
  expect(answer.headers()['set-cookie']).toBeUndefined();
});
