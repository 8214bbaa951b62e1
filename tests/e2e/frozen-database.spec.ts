import type { Page } from '@playwright/test';
import { getText } from '@/lib/text/catalogue';
import { expect } from '../support/e2e';
import { type FreezingProxy, startFreezingProxy } from '../support/freezing-proxy';
import { testOnOwnServer } from '../support/own-server';

const { assessment, errors, unavailable } = getText();
let proxy: FreezingProxy | null = null;

const test = testOnOwnServer(async () => {
  proxy = await startFreezingProxy(process.env.DATABASE_URL ?? '');
  return { DATABASE_URL: proxy.url };
});

/** Waits until the portal knows how its database is. */
async function becomes(page: Page, baseURL: string | undefined, status: number): Promise<void> {
  const health = async () => (await page.request.get(`${baseURL}/api/health`)).status();
  await expect.poll(health).toBe(status);
}

// One portal for all of them, one after the other: each freezes it.
test.describe.configure({ mode: 'default' });
test.use({ expectedProblems: [/503 \(Service Unavailable\)/u] });
test.beforeEach(async ({ page, baseURL }) => {
  proxy?.thaw();
  await becomes(page, baseURL, 200);
});
test.afterAll(() => proxy?.stop());

test('with a frozen database a form says so and keeps what was typed (V11, P35)', async ({
  page,
  baseURL,
}) => {
  await page.goto('/assess');
  const name = page.getByLabel(assessment.start.name);
  await name.fill('Ledger <core>');
  proxy?.freeze();
  await becomes(page, baseURL, 503);
  await page.getByRole('button', { name: assessment.start.submit }).click();
  await expect(page.getByText(errors.codes.unavailable)).toBeVisible();
  await expect(name).toHaveValue('Ledger <core>');
  proxy?.thaw();
  await becomes(page, baseURL, 200);
  await page.getByRole('button', { name: assessment.start.submit }).click();
  await expect(page).toHaveURL(/\/assess\/[a-z-]+$/u);
});

test('with a frozen database pages are answered with a sentence, and those without it as always (V11, P35) @noscript', async ({
  page,
  baseURL,
}) => {
  await page.goto('/assess');
  proxy?.freeze();
  await becomes(page, baseURL, 503);
  const answer = await page.goto('/reports');
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1, name: unavailable.heading })).toBeVisible();
  for (const path of ['/', '/compare?favours=rust']) {
    expect((await page.goto(path))?.status(), path).toBe(200);
  }
});

test.describe('a form without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it gets a page that sends it again (V11, P35)', async ({ page, baseURL }) => {
    await page.goto('/assess');
    await page.getByLabel(assessment.start.name).fill('Ledger <core>');
    proxy?.freeze();
    await becomes(page, baseURL, 503);
    await page.getByRole('button', { name: assessment.start.submit }).click();
    await expect(page.getByRole('heading', { level: 1, name: unavailable.heading })).toBeVisible();
    proxy?.thaw();
    await becomes(page, baseURL, 200);
    await page.getByRole('button', { name: unavailable.form.send }).click();
    await expect(page).toHaveURL(/\/assess\/[a-z-]+$/u);
  });
});
