import { expect } from '../support/e2e';
import { test } from '../support/failing-portal';

// What the framework says in the console about a page whose part on the server failed.
test.use({ expectedProblems: [/React error #441/u] });

test('a page that fails says so, with ways on, with scripts and without (H07) @noscript', async ({
  page,
}) => {
  const response = await page.goto('/setup');
  expect(response?.status()).toBe(500);
  await expect(page).toHaveTitle('Something went wrong · Plumbline');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeVisible();
  await page.getByRole('link', { name: 'Comparison' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/compare');
});

test('the answer for a failed page is whole, however it is packed (H07)', async ({ page, baseURL }) => {
  for (const packing of ['gzip', 'identity']) {
    const answer = await page.request.get(`${baseURL}/setup`, { headers: { 'accept-encoding': packing } });
    expect(answer.status()).toBe(500);
    expect((await answer.text()).match(/<noscript>/gu)).toHaveLength(1);
  }
});
