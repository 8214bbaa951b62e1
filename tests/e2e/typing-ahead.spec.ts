import type { Page } from '@playwright/test';
import { startCompany } from '../support/company';
import { sql } from '../support/db';
import { openWithScripts } from '../support/early-press';
import { expect, test } from '../support/e2e';

const picks = ['1', '2', '3', '2', '1'];
const keys = picks.flatMap((pick) => [pick, 'Enter']);

/** A company at its first question; gives a look at its answers. */
async function begin(page: Page): Promise<() => Promise<Record<string, string[]>>> {
  const { respondentId, cookie } = await startCompany();
  await page.context().addCookies([{ ...cookie, url: process.env.APP_URL }]);
  await openWithScripts(page, '/assess/situation');
  return async () => {
    const rows = await sql<{ question_id: string; option_ids: string[] }>(
      'select question_id, option_ids from "Answer" where respondent_id = $1',
      [respondentId],
    );
    return Object.fromEntries(rows.map((row) => [row.question_id, row.option_ids]));
  };
}

/** Each key once the page has answered the one before. */
async function typePatiently(page: Page): Promise<void> {
  for (const pick of picks) {
    const before = page.url();
    await page.keyboard.press(pick);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
}

/** As fast as the browser takes them: no key waits for a page. */
async function typeAhead(page: Page): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('keys typed ahead of the pages answer the questions they are meant for (A01, A27)', async ({ page }) => {
  const patient = await begin(page);
  await typePatiently(page);
  const last = new URL(page.url()).pathname;
  const expected = await patient();

  const hasty = await begin(page);
  await typeAhead(page);
  await expect(page).toHaveURL(last);
  expect(await hasty()).toEqual(expected);
});

test("keys typed right after the browser's Back answer the question it leads to (A01, A09)", async ({
  page,
}) => {
  const patient = await begin(page);
  await typePatiently(page);
  const last = new URL(page.url()).pathname;
  const expected = await patient();

  const hasty = await begin(page);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/situation$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.evaluate(() => window.history.back());
  await typeAhead(page);
  await expect(page).toHaveURL(last);
  expect(await hasty()).toEqual(expected);
});
