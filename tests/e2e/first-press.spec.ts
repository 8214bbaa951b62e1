import type { Page } from '@playwright/test';
import { createChallenge } from '../support/challenge';
import { createCompany, startCompany } from '../support/company';
import { act, openWithoutScripts, remaining, translate } from '../support/early-press';
import { expect, test } from '../support/e2e';
import { publicClaim, publicPages } from '../support/public-pages';
import { createRankedLead } from '../support/until-ranked';

// Decision 0029: scripts may be late, and what was done by then stays done.

/** React replaces a page whose words were changed before it had the page, and says so. */
const replaced = [/React error #418/u];

async function expectNothingLost(page: Page, path: string, isTranslated: boolean): Promise<void> {
  await test.step(path, async () => {
    const scripts = await openWithoutScripts(page, path);
    const done = await act(page);
    if (isTranslated) await translate(page);
    await scripts.release();
    await expect.poll(() => remaining(page, done), path).toEqual(done);
    await page.unrouteAll({ behavior: 'wait' });
  });
}

async function companyPages(page: Page): Promise<string[]> {
  const { reportId, shareToken, cookie } = await createCompany('Order ingest');
  await page.context().addCookies([{ ...cookie, url: process.env.APP_URL }]);
  const report = `/reports/${reportId}`;
  return [
    '/reports',
    report,
    ...['what-if', 'share', 'peers', 'rerun'].map((part) => `${report}/${part}`),
    `/brief?report=${reportId}`,
    `/share/${shareToken}`,
  ];
}

async function staffPages(): Promise<string[]> {
  const { leadId } = await createRankedLead('Early press');
  const { id } = await createChallenge(publicClaim);
  return [
    '/admin',
    '/admin/leads',
    `/admin/leads/${leadId}`,
    '/admin/developers',
    '/admin/challenges',
    `/admin/challenges/${id}`,
    '/admin/mail',
    '/admin/audit',
    '/admin/account',
  ];
}

for (const isTranslated of [false, true]) {
  test.describe(
    isTranslated ? 'on a page that a browser has translated @exhaustive' : 'on a slow connection',
    () => {
      test.use({ expectedProblems: isTranslated ? replaced : [] });

      test('nothing done on a public page before its scripts is lost (V9)', async ({ page }) => {
        for (const path of publicPages) await expectNothingLost(page, path, isTranslated);
      });

      test("nothing done on a company's page before its scripts is lost (V9)", async ({ page }) => {
        for (const path of await companyPages(page)) await expectNothingLost(page, path, isTranslated);
      });

      test('nothing done on a staff page before its scripts is lost (V9)', async ({ page, loginAs }) => {
        await loginAs('admin');
        for (const path of await staffPages()) await expectNothingLost(page, path, isTranslated);
      });
    },
  );
}

test('the first press of Revoke asks, the question stays, and its answer revokes (V9, A18)', async ({
  page,
}) => {
  const { reportId, shareToken, cookie } = await createCompany('Ledger core');
  await page.context().addCookies([{ ...cookie, url: process.env.APP_URL }]);
  const scripts = await openWithoutScripts(page, `/reports/${reportId}/share`);
  await page.locator('summary', { hasText: 'Revoke' }).click();
  await expect(page.getByText('Revoke the link for Board?')).toBeVisible();
  await scripts.release();
  await expect(page.getByText('Revoke the link for Board?')).toBeVisible();
  await page.getByRole('button', { name: /^Revoke/u }).click();
  await expect(page.getByText('The link is revoked')).toBeVisible();
  expect((await page.request.get(`/share/${shareToken}`)).status()).toBe(404);
});

test('a menu unfolded before the scripts stays open and works (V9, A27)', async ({ page, loginAs }) => {
  await loginAs('admin');
  const scripts = await openWithoutScripts(page, '/admin');
  const signOut = page.getByRole('button', { name: 'Sign out', includeHidden: true });
  const menu = page.locator('details', { has: signOut }).filter({ visible: true }).last();
  await menu.locator('> summary').click();
  await scripts.release();
  await expect(menu).toHaveAttribute('open');
  await menu.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/u);
});

async function openQuestion(page: Page, path: string) {
  const { cookie } = await startCompany();
  await page.context().addCookies([{ ...cookie, url: process.env.APP_URL }]);
  return openWithoutScripts(page, path);
}

const firstUnticked = (page: Page) =>
  page.getByRole('radio').evaluateAll((all) => all.findIndex((one) => !(one as HTMLInputElement).checked));

const saved = (page: Page) => page.getByRole('banner').getByRole('status');

test('a number key pressed before the scripts picks its answer (V9, A27)', async ({ page }) => {
  const scripts = await openQuestion(page, '/assess/workload');
  const open = await firstUnticked(page);
  await page.keyboard.press(`${open + 1}`);
  await scripts.release();
  await expect(page.getByRole('radio').nth(open)).toBeChecked();
  await expect(saved(page)).toHaveText('Saved');
});

test('three number keys pressed before the scripts are three picks in order (V9, A06)', async ({ page }) => {
  const scripts = await openQuestion(page, '/assess/priorities');
  for (const key of ['4', '1', '6']) await page.keyboard.press(key);
  await scripts.release();
  const picks = page.locator('input[name="answer[]"]');
  await expect(picks).toHaveCount(3);
  const offered = await page
    .locator('button[name=pick]')
    .evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).value));
  expect(await picks.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(
    [3, 0, 5].map((index) => offered[index]),
  );
  await expect(saved(page)).toHaveText('Saved');
});

test('a form sent before the scripts is sent (V9, A08)', async ({ page }) => {
  await openWithoutScripts(page, '/assess');
  await page.getByRole('button', { name: 'Start' }).click({ noWaitAfter: true });
  await expect(page).toHaveURL(/\/assess\/situation$/u);
});

test.describe('on a translated page', () => {
  test.use({ expectedProblems: replaced });

  test('an answer ticked before the scripts stays ticked and is saved (V9, A08)', async ({ page }) => {
    const scripts = await openQuestion(page, '/assess/workload');
    await translate(page);
    const open = await firstUnticked(page);
    await page
      .locator('label', { has: page.getByRole('radio') })
      .nth(open)
      .click();
    await scripts.release();
    await expect(page.getByRole('radio').nth(open)).toBeChecked();
    await expect(saved(page)).toHaveText('Saved');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('radio').nth(open)).toBeChecked();
  });

  test('the first press of Revoke asks, and the question stays (V9, A18)', async ({ page }) => {
    const { reportId, cookie } = await createCompany('Ledger core');
    await page.context().addCookies([{ ...cookie, url: process.env.APP_URL }]);
    const scripts = await openWithoutScripts(page, `/reports/${reportId}/share`);
    await translate(page);
    await page.locator('li details > summary').click();
    await scripts.release();
    await expect(page.getByRole('alertdialog')).toContainText('Revoke the link for Board?');
  });
});
