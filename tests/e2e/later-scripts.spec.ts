import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

// Nobody is there: the scripts of a page wait until somebody acts on it (decision 0027).
test.use({ present: false });

const waiting = (page: Page) => page.locator('script[data-src]');
const fetchedAhead = (page: Page) => page.locator('link[rel="prefetch"][as="script"]');

/** Survives a way that scripts take, and not a page that is loaded anew. */
const mark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset.mark = 'kept'));
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.dataset.mark === 'kept');

/** Whether a part of the page answers to scripts: they mark what they have taken over. */
const isTakenOver = (part: Element) => Object.keys(part).some((name) => name.startsWith('__reactProps'));

for (const path of ['/', '/compare?role=engineering']) {
  test(`${path} runs its scripts when somebody acts on it, and has them by then (V9)`, async ({ page }) => {
    await page.goto(path);
    await expect(fetchedAhead(page)).not.toHaveCount(0);
    await expect(waiting(page)).toHaveCount(await fetchedAhead(page).count());
    expect(await page.evaluate(() => 'next' in window)).toBe(false);
    await mark(page);
    await page.mouse.move(200, 200);
    await expect(waiting(page)).toHaveCount(0);
    const way = page.getByRole('banner').getByRole('link', { name: 'Method', exact: true });
    await expect.poll(() => way.evaluate(isTakenOver)).toBe(true);
    await way.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('decides');
    expect(await isMarked(page)).toBe(true);
  });
}

test.describe('without any script having arrived', () => {
  test.use({ expectedProblems: [/^Failed to load resource: net::ERR_FAILED .*\.js\)$/u] });

  test('the first tap on a link leads on (V9)', async ({ page }) => {
    await page.route('**/_next/static/**/*.js', (route) => route.abort());
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Method', exact: true }).click();
    await expect(page).toHaveURL(/\/method$/u);
  });
});

async function begin(page: Page): Promise<void> {
  await page.goto('/assess');
  await page.evaluate(() => document.querySelector('form')?.requestSubmit());
  await expect(page).toHaveURL(/\/assess\/situation$/u);
  await page.reload();
}

test('the first key on a question picks its answer (V9, A10)', async ({ page }) => {
  await begin(page);
  await expect(waiting(page)).not.toHaveCount(0);
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved');
});

test('keys from before the scripts count only for the page they were pressed on (V9, A10)', async ({
  page,
}) => {
  await begin(page);
  await page.goto('/assess/review');
  await page.keyboard.press('2');
  await expect.poll(() => page.evaluate(() => 'next' in window)).toBe(true);
  await mark(page);
  await page.getByRole('main').locator('a[href^="/assess/situation"]').click();
  await expect(page.getByText('Keys: the number or letter beside an answer')).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what answers a form does not wait, and leads to what was wrong (V9, A10)', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => document.querySelector('form')?.requestSubmit());
  await expect(page.getByRole('group', { name: 'This needs another look' })).toBeFocused();
});
