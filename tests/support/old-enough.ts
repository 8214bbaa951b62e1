import { expect, type Page } from '@playwright/test';

/** A guarded form holds back what is faster than a person (P32): waits until that time has passed. */
export async function waitUntilOldEnough(page: Page): Promise<void> {
  const stamp = await page.locator('input[name="stamp"]').inputValue();
  const drawnAt = parseInt(stamp.split('.')[0] ?? '', 36);
  await expect.poll(() => Date.now() - drawnAt).toBeGreaterThan(3_000);
}
