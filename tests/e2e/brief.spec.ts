import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { createCompany } from '../support/company';
import { expect, test } from '../support/e2e';
import { waitUntilOldEnough } from '../support/old-enough';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const reference = /PL-[2-9A-Z]{4}-[2-9A-Z]{4}/u;

async function fillIn(page: Page, company: string): Promise<void> {
  await page.getByLabel('Your name').fill('Mina Okafor');
  await page.getByLabel('Work e-mail').fill(`${randomUUID()}@company.test`);
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('Country').selectOption({ label: 'Iceland' });
  await page.getByRole('checkbox', { name: /You may keep what I wrote/u }).check();
}

async function send(page: Page): Promise<void> {
  await waitUntilOldEnough(page);
  await page.getByRole('button', { name: 'Send the request' }).click();
}

test('what was typed into a brief is there after a reload, until it is sent or put away (C20)', async ({
  page,
}) => {
  await page.goto('/brief');
  await expect(page.getByText('What you type is kept on this device')).toBeVisible();
  await fillIn(page, 'Nordlicht');
  await page.getByLabel('Anything else').fill('We speak Danish.\nAnd German.');
  await page.getByRole('button', { name: 'Add a skill' }).click();
  await page
    .getByRole('group', { name: 'Skill 3' })
    .getByLabel('Skill', { exact: true })
    .selectOption({ index: 4 });
  const skill = await page.locator('select[name="requirementSkill[]"]').nth(2).inputValue();
  await page.reload();
  await expect(page.getByText('We filled in what you typed on this device')).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue('Nordlicht');
  await expect(page.getByLabel('Anything else')).toHaveValue('We speak Danish.\nAnd German.');
  await expect(page.locator('select[name="requirementSkill[]"]').nth(2)).toHaveValue(skill);
  await expect(page.getByRole('checkbox', { name: /You may keep what I wrote/u })).not.toBeChecked();

  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByLabel('Company')).toHaveValue('');
  await page.reload();
  await expect(page.getByText('What you type is kept on this device')).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue('');

  await fillIn(page, 'Nordlicht');
  await send(page);
  await expect(heading(page)).toHaveText('Your request is with us');
  await page.goto('/brief');
  await expect(page.getByText('What you type is kept on this device')).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue('');
});

test('after Back, another company can ask from the same page (P36)', async ({ page }) => {
  await page.goto('/brief');
  await fillIn(page, 'First Company');
  await send(page);
  const first = reference.exec(await page.getByText(reference).innerText())?.[0] ?? '';
  await page.goBack();
  await fillIn(page, 'Second Company');
  await send(page);
  const offer = page.getByRole('group', { name: 'The request was not sent' });
  await expect(offer).toContainText(`You already sent a request from this page: ${first}.`);
  await expect(page.getByLabel('Company')).toHaveValue('Second Company');
  await send(page);
  await expect(heading(page)).toHaveText('Your request is with us');
  await expect(page.getByText(reference)).not.toContainText(first);
});

test('what a program sends waits for a person of the staff, who lets it in (A28) @noscript', async ({
  page,
  otherBrowser,
  loginAs,
  baseURL,
}) => {
  const company = `Program ${randomUUID().slice(0, 8)}`;
  await page.goto('/brief');
  await fillIn(page, company);
  await page.locator('input[name="extra"]').fill('https://pills.test', { force: true });
  await send(page);
  await expect(heading(page)).toHaveText('Your request is with us');

  const staff = await otherBrowser();
  const { cookie } = await loginAs('reviewer');
  await staff.context().addCookies([{ ...cookie, url: baseURL, httpOnly: true }]);
  await staff.goto('/admin/leads');
  await expect(staff.getByRole('link', { name: company })).toHaveCount(0);
  await staff.getByRole('link', { name: /^Held back/u }).click();
  await staff.getByRole('link', { name: company }).click();
  await expect(heading(staff)).toContainText(company);
  await expect(staff.getByText('This request looks like spam')).toBeVisible();
  await expect(staff.getByText('Held back: a field that people do not see was filled in')).toBeVisible();
  await staff.getByRole('button', { name: 'Move to New' }).click();
  await expect(staff.getByText('This request looks like spam')).toHaveCount(0);
  await staff.goto('/admin/leads');
  await expect(staff.getByRole('link', { name: company })).toBeVisible();
});

test('a report says that people were asked for, and the form is not shown empty again (C20) @noscript', async ({
  page,
  baseURL,
}) => {
  const { reportId, cookie } = await createCompany('Order ingest');
  await page.context().addCookies([{ ...cookie, url: baseURL, httpOnly: true }]);
  await page.goto(`/brief?report=${reportId}`);
  await fillIn(page, 'Order Company');
  await send(page);
  const sent = reference.exec(await page.getByText(reference).innerText())?.[0] ?? '';
  await page.getByRole('link', { name: 'Back to the report' }).click();
  await expect(page.getByRole('link', { name: new RegExp(`request ${sent}`, 'u') })).toBeVisible();
  await page.getByRole('link', { name: 'Ask for people', exact: true }).click();
  await expect(page.getByText('You have already asked for people with this report.')).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveCount(0);
  await page.getByRole('link', { name: new RegExp(`Request ${sent}`, 'u') }).click();
  await expect(heading(page)).toHaveText('Your request is with us');
  await page.goBack();
  await page.getByRole('link', { name: 'Send another request' }).click();
  await expect(page.getByLabel('Company')).toBeVisible();
});

test('a number that nobody was given is not confirmed (P23) @noscript', async ({ page, otherBrowser }) => {
  expect((await page.request.get('/brief/sent?reference=PL-2345-6789')).status()).toBe(404);
  await page.goto('/brief');
  await fillIn(page, 'Own Company');
  await send(page);
  await expect(heading(page)).toHaveText('Your request is with us');
  const address = page.url();
  expect((await page.request.get(address)).status()).toBe(200);
  const stranger = await otherBrowser();
  const guessed = address.replace(/&proof=[^&]*/u, '');
  expect((await stranger.request.get(guessed)).status()).toBe(404);
});

test('a permanent hire has no months (C20) @noscript', async ({ page }) => {
  await page.goto('/brief');
  await expect(page.getByLabel('Duration in months')).toBeVisible();
  await page.getByLabel('Engagement').selectOption('permanent');
  await expect(page.getByLabel('Duration in months')).toBeHidden();
});

for (const scripts of ['with scripts', 'without scripts'] as const) {
  test.describe(`a browser that keeps no cookies, ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'with scripts' });

    test('is told what the assessment needs, at each press (A08)', async ({ page }) => {
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false }),
      );
      await page.route('**/*', async (route) => {
        const { cookie: _cookie, ...headers } = await route.request().allHeaders();
        await route.continue({ headers });
      });
      await page.goto('/assess');
      for (const press of [1, 2]) {
        await page.context().clearCookies();
        await page.getByRole('textbox', { name: 'What do you call the system?' }).fill(`Press ${press}`);
        await page.getByRole('button', { name: 'Start' }).click();
        await expect(page.getByText('Your browser did not keep the one cookie')).toBeVisible();
        await expect(page.getByRole('textbox')).toHaveValue(`Press ${press}`);
      }
      await expect(page).toHaveURL(/\/assess$/u);
    });
  });
}
