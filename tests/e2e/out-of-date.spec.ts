import { claims } from '@/lib/domain/evidence/evidence';
import { expect } from '../support/e2e';
import { testOnOwnServer } from '../support/own-server';

const dayLength = 24 * 60 * 60_000;

const today = new Date().toISOString().slice(0, 10);
const [first = '', ...others] = claims
  .map(({ expires }) => expires)
  .filter((expires) => expires > today)
  .sort();
const goesFirst = claims.find(({ expires }) => expires === first);
const goesLast = claims.find(({ expires }) => expires === others.at(-1));

/** The portal as it answers on the first day on which a claim is out of date, long after it was built. */
const test = testOnOwnServer(() => ({
  LATER_DAYS: `${Math.ceil((Date.parse(first) - Date.now()) / dayLength)}`,
}));

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
