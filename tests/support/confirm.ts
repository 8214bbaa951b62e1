import type { Page } from '@playwright/test';

/**
 * Presses a button that asks before it acts, and answers yes. Without scripts the question unfolds under the
 * button instead of opening above the page.
 *
 * @param scripted the test's `javaScriptEnabled`; on unless it is switched off
 */
export async function confirm(page: Page, name: string, scripted: boolean | undefined): Promise<void> {
  if (scripted === false) {
    await page.locator('summary').filter({ hasText: name }).click();
    await page.getByRole('button', { name }).click();
  } else {
    await page.getByRole('button', { name }).click();
    await page.getByRole('alertdialog').getByRole('button', { name }).click();
  }
}
