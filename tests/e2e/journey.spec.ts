import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import { createCompany } from '../support/company';
import { expect, test } from '../support/e2e';
import { waitUntilOldEnough } from '../support/old-enough';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function fillInContact(page: Page, company: string, email: string): Promise<void> {
  await page.getByLabel('Your name').fill('Zoë Ðagsdóttir');
  await page.getByLabel('Work e-mail').fill(email);
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('Country').selectOption({ label: 'Iceland' });
}

async function send(page: Page): Promise<void> {
  await waitUntilOldEnough(page);
  await page.getByRole('button', { name: 'Send the request' }).click();
}

test('from the home page to a lead that staff work on (B01, N10) @noscript @always-noscript', async ({
  page,
  otherBrowser,
  loginAs,
  baseURL,
}) => {
  const company = `Nordlicht ${randomUUID().slice(0, 8)}`;

  await page.goto('/');
  await expect(heading(page)).toContainText('Go or Rust');
  await page.getByRole('link', { name: 'Take the assessment' }).first().click();
  await page.getByRole('textbox', { name: 'What do you call the system?' }).fill('Order ingest');
  await page.getByRole('button', { name: 'Start' }).click();
  await answerEverything(page);
  await page.getByRole('button', { name: 'Finish and see the report' }).click();
  await expect(heading(page)).toContainText('Order ingest');

  await page.getByRole('link', { name: 'Ask for people' }).click();
  await expect(heading(page)).toHaveText('Ask for people');
  await expect(page.getByText('From your answer').first()).toBeVisible();
  await page.getByLabel('People', { exact: true }).fill('7');
  await fillInContact(page, company, `${randomUUID()}@company.test`);
  await page.getByRole('checkbox', { name: /You may keep what I wrote/u }).check();
  await send(page);
  await expect(heading(page)).toHaveText('Your request is with us');
  await expect(page.getByText(/PL-[2-9A-Z]{4}-[2-9A-Z]{4}/u)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the report' }).click();
  await expect(page.getByRole('link', { name: /You asked for people on .*PL-/u })).toBeVisible();

  const staff = await otherBrowser();
  const { cookie } = await loginAs('reviewer');
  await staff.context().addCookies([{ ...cookie, url: baseURL, httpOnly: true }]);
  await staff.goto('/admin/leads');
  await staff.getByRole('link', { name: company }).click();
  await expect(heading(staff)).toContainText(company);
  await expect(part(staff, 'Who is asking')).toContainText('Zoë Ðagsdóttir');
  await expect(part(staff, 'Brief')).toContainText('from their answers');
  await expect(part(staff, 'Brief')).toContainText('changed by them');
  // A first start fills the table with demo profiles, and the worker has ranked them, or does so in a moment.
  await expect(async () => {
    await staff.reload();
    await expect(part(staff, 'Who fits')).toContainText(/[1-9]\d* profiles looked at on/u, {
      timeout: 1_000,
    });
  }).toPass();
  await expect(part(staff, 'Who fits')).toContainText('The ranking is up to date');
  await expect(part(staff, 'What happened')).toContainText('Asked for people from a report');
});

test('a brief that is refused keeps what was typed and says what to do (B01) @noscript', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await page.context().addCookies([{ ...company.cookie, url: baseURL }]);
  await page.goto(`/brief?report=${company.reportId}`);

  await page.getByLabel('People', { exact: true }).fill('xx');
  await page.getByLabel('Anything else').fill('We speak German.\nAnd Danish.');
  await page.getByLabel('Your name').fill('Ada');
  await page.getByLabel('Country').selectOption({ label: 'Denmark' });
  await page.getByRole('button', { name: 'Send the request' }).click();

  const problems = page.getByRole('group', { name: 'The request was not sent' });
  await expect(
    problems.getByRole('link', { name: 'People: Please enter a whole number from 1 to 20.' }),
  ).toBeVisible();
  await expect(problems.getByRole('link', { name: 'Company: Please name your company.' })).toBeVisible();
  await expect(problems.getByRole('link', { name: /Without your agreement/u })).toBeVisible();
  await expect(page.getByLabel('People', { exact: true })).toHaveValue('xx');
  await expect(page.getByLabel('Anything else')).toHaveValue('We speak German.\nAnd Danish.');
  await expect(page.getByLabel('Your name')).toHaveValue('Ada');
  await expect(page.getByLabel('Country')).toHaveValue('DK');
});

test('the brief has no violation of WCAG 2.2 AA, as it comes and as it is refused (A27) @matrix', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await page.context().addCookies([{ ...company.cookie, url: baseURL }]);
  await page.goto(`/brief?report=${company.reportId}`);
  await expectNoViolationsAtAnyWidth(page);
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByRole('group', { name: 'The request was not sent' })).toBeVisible();
  await expectNoViolationsAtAnyWidth(page);
});

test('people can be asked for without an assessment (C20) @noscript', async ({ page }) => {
  await page.goto('/brief');
  await expect(page.getByText('This request does not come from a report')).toBeVisible();
  await fillInContact(page, 'Plain Request', `${randomUUID()}@company.test`);
  await page.getByRole('checkbox', { name: /You may keep what I wrote/u }).check();
  await send(page);
  await expect(heading(page)).toHaveText('Your request is with us');
});

/** Gives each question its second answer, until the review. */
async function answerEverything(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/assess\/situation$/u);
  while (!page.url().endsWith('/assess/review')) {
    const asked = page.url();
    const boxes = page.getByRole('checkbox');
    const radios = page.getByRole('radio');
    if ((await radios.count()) > 1) await radios.nth(1).check();
    else if ((await boxes.count()) > 0) await boxes.first().check();
    else await page.getByRole('button', { name: 'Costly defects' }).click();
    if (asked.endsWith('/components')) await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).not.toHaveURL(asked);
  }
}
