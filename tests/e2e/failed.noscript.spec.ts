import { expect } from '../support/e2e';
import { test } from '../support/failing-portal';

test('without scripts a failed page is tried again by a link (H07)', async ({ page }) => {
  await page.goto('/setup');
  const again = page.waitForResponse('/setup');
  await page.getByRole('link', { name: 'Try again' }).click();
  expect((await again).status()).toBe(500);
});
