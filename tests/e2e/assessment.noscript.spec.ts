import type { Page } from '@playwright/test';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { expect, test } from '../support/e2e';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' });

test('with scripts off the assessment is answered, reviewed and finished (N23)', async ({ page }) => {
  test.slow();
  await page.goto('/assess');
  await page.getByRole('textbox', { name: 'What do you call the system?' }).fill('Order ingest');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/\/assess\/situation$/u);

  await goOn(page).click();
  await expect(page.getByRole('group', { name: 'This needs another look' })).toBeVisible();
  await expect(page.getByRole('radio').first()).toHaveAccessibleDescription(/./u);

  for (let asked = 0; asked < questionsOf(currentVersion).length; asked += 1) {
    const path = new URL(page.url()).pathname;
    if (path === '/assess/mandate') await page.getByRole('checkbox').nth(0).check();
    else if (path === '/assess/components') await describeParts(page);
    else if (path === '/assess/priorities') await pickPriorities(page);
    else await page.getByRole('radio').nth(1).check();
    await goOn(page).click();
    await expect(page).not.toHaveURL(new RegExp(`${path}$`, 'u'));
    if (new URL(page.url()).pathname === '/assess/review') break;
  }

  await expect(page.getByText(/^(\d+) of \1 answered$/u)).toBeVisible();
  await page.getByRole('link', { name: 'Edit: Where will it run?' }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await page.getByRole('button', { name: 'Save and return to the review' }).click();
  await expect(page).toHaveURL(/\/assess\/review$/u);
  await page.getByRole('textbox', { name: 'What do you call the system?' }).fill('Orders');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('The name is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Finish and see the report' }).click();
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}$/u);
});

async function describeParts(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'It has parts that differ' }).check();
  const name = (part: number) =>
    page.getByRole('group', { name: `Part ${part}` }).getByRole('textbox', { name: 'Name' });
  await name(1).fill('Ingest');
  await page.getByRole('button', { name: 'Add a part' }).click();
  await expect(name(1)).toHaveValue('Ingest');
  await name(2).fill('Ingest');
  await goOn(page).click();
  await expect(page.getByText('Two parts have the same name.').first()).toBeVisible();
  await expect(name(2)).toHaveValue('Ingest');
  await name(2).fill('Admin');
  await page.getByRole('button', { name: 'Add a part' }).click();
  await page.getByRole('button', { name: 'Remove part 1' }).click();
  await expect(name(1)).toHaveValue('Admin');
}

async function pickPriorities(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Slow answers' }).click();
  await page.getByRole('button', { name: 'Costly defects' }).click();
  await expect(page.getByRole('button', { name: 'Slow answers, first' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Costly defects, second' })).toBeVisible();
}

test('what contradicts itself is refused, and what was chosen stays', async ({ page }) => {
  await page.goto('/assess');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.goto('/assess/mandate');
  await page.getByRole('checkbox', { name: 'No', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Go is required' }).check();
  await goOn(page).click();
  await expect(page.getByText('stand alone').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Go is required' })).toBeChecked();
});

test('the private link works on another device without scripts (A08)', async ({ page, otherBrowser }) => {
  await page.goto('/assess');
  await page.getByRole('textbox', { name: 'What do you call the system?' }).fill('Order ingest');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('radio').first().check();
  await goOn(page).click();
  await page.getByRole('link', { name: 'Continue later' }).click();
  const link = await page.getByRole('textbox', { name: 'Your private link' }).inputValue();
  const other = await otherBrowser();
  await other.goto(link);
  await other.getByRole('button', { name: 'Continue on this device' }).click();
  await expect(heading(other)).toHaveText('What does your team write today?');
  await other.getByRole('link', { name: 'Back' }).click();
  await expect(other.getByRole('radio').first()).toBeChecked();
});
