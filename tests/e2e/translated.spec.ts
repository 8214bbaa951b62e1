import { createCompany, startCompany } from '../support/company';
import { openWithoutScripts, openWithScripts, translate } from '../support/early-press';
import { expect, test } from '../support/e2e';

// A browser's translator puts each text into an element of its own. What React changes afterwards has to appear, and
// nothing may fail; the fixtures refuse every error of the page.

test('the playground goes on when it is changed after the page was translated (N09)', async ({ page }) => {
  await openWithScripts(page, '/method/playground?case=edge-proxy');
  const custom = page.getByRole('figure', { name: /^C/u }).first();
  await translate(page);
  const skill = page.locator('#w-skill');
  await skill.fill('5');
  await page.locator('#w-latency').fill('0');
  await expect(custom).toContainText('Either: undecided');
  await skill.fill('');
  await skill.fill('1');
  await page.locator('#w-latency').fill('1');
  await expect(custom).toContainText('Rust comes out ahead');
});

test('what-if shows and takes back changes after the page was translated (A13)', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await page.context().addCookies([{ ...company.cookie, url: baseURL }]);
  await openWithScripts(page, `/reports/${company.reportId}/what-if`);
  await translate(page);
  const experience = page.locator('[name="q.rust-experience"]');
  await experience.selectOption('nobody');
  await expect(page.getByText('Too close to call.').first()).toBeVisible();
  await expect(page.getByText('now “Nobody”, saved “Some”')).toBeVisible();
  const required = page.getByRole('checkbox').first();
  await required.check();
  await expect(page).toHaveURL(/&/u);
  await required.uncheck();
  await experience.selectOption('some');
  await expect(page.getByText('None yet.')).toBeVisible();
  await expect(page.getByText('Too close to call.')).toHaveCount(0);
});

test('the cost page keeps and reads what is typed after it was translated (N24)', async ({ page }) => {
  await openWithScripts(page, '/compare/cost');
  await translate(page);
  await page.locator('[name=rps]').fill('2,5k');
  await page.locator('[name=rps]').press('Enter');
  await expect(page).toHaveURL(/rps=2%2C5k/u);
  await expect(page.getByText('Read as 2500.')).toBeVisible();
});

test('questions are answered one after the other on translated pages (A01)', async ({ page, baseURL }) => {
  const { cookie } = await startCompany();
  await page.context().addCookies([{ ...cookie, url: baseURL }]);
  await openWithScripts(page, '/assess/situation');
  for (let step = 0; step < 3; step++) {
    const before = page.url();
    await translate(page);
    await page.keyboard.press('2');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await translate(page);
  await page.locator('form p button').last().click();
  await page.locator('form p button').last().click();
});

test('a brief that was translated shows what an amount is read as, and what is missing (B01, B04)', async ({
  page,
}) => {
  await openWithScripts(page, '/brief');
  await translate(page);
  await page.locator('[name=budgetCeiling]').fill('1.500');
  await expect(page.getByText('Read as €1,500.')).toBeVisible();
  await page.locator('[name=budgetCurrency]').selectOption('KWD');
  await expect(page.getByText(/Read as KWD\s1\.500\./u)).toBeVisible();
  await page.locator('[name=budgetCeiling]').fill('1500');
  await expect(page.getByText(/Read as/u)).toHaveCount(0);
  await page.locator('form button[type=submit]').last().click();
  await expect(page.getByText('Please tell us your name.').first()).toBeVisible();
  await expect(page.locator('[name=budgetCeiling]')).toHaveValue('1500');
});

test.describe('before the scripts', () => {
  test.use({ expectedProblems: [/React error #418/u] });

  for (const [path, name, typed] of [
    ['/assess', 'systemName', 'Ledger'],
    ['/compare/cost', 'rps', '1,200'],
    ['/brief', 'company', 'Example Ltd'],
  ] as const)
    test(`what was typed at ${path} stays when the page was translated first (V9, N23)`, async ({ page }) => {
      const scripts = await openWithoutScripts(page, path);
      await translate(page);
      await page.locator(`[name=${name}]`).fill(typed);
      await scripts.release();
      await expect(page.locator(`[name=${name}]`)).toHaveValue(typed);
    });
});
