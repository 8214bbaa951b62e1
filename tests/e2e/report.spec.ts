import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import { createCompany, type TestCompany } from '../support/company';
import { sql } from '../support/db';
import { expect, test } from '../support/e2e';
import { openAll, openFold } from '../support/report-folds';
import { readTenths } from '../support/read-points';

async function openReport(page: Page, company: TestCompany, baseURL: string | undefined): Promise<void> {
  await hold(page.context(), company, baseURL);
  await page.goto(`/reports/${company.reportId}`);
}

/** Gives a browser the private link of a company, as the journey would have. */
async function hold(context: BrowserContext, company: TestCompany, url: string | undefined): Promise<void> {
  await context.addCookies([{ ...company.cookie, url }]);
}

test('the report says the verdict, how sure it is, why, and what is not known (A11, N07) @noscript', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await openReport(page, company, baseURL);
  await expect(page).toHaveTitle(/^Report: Order ingest/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order ingest: Rust/);
  await expect(
    page.getByRole('paragraph').filter({ hasText: /\b\d{1,2} of 100\b.*Rust comes out ahead/ }),
  ).toBeVisible();
  await expect(page.getByText('Confidence not yet calibrated', { exact: false })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Plumb line: / })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Speaks for Rust' }).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('list', { name: 'Speaks for Go' }).getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('list', { name: 'We do not know' })).toContainText('Settle this first.');
  await openFold(page, 'Constraints');
  await expect(page.getByRole('table', { name: /^Constraints/ })).toBeVisible();
});

test('the parts shown add up to the score shown, in the chart and in its table (N02, A12) @noscript', async ({
  page,
  baseURL,
}) => {
  await openReport(page, await createCompany(), baseURL);
  const section = await openFold(page, 'What each answer did');
  const steps = await section.locator('ol > li > details > summary').allInnerTexts();
  const score = readTenths(await section.locator('p', { hasText: /^Score/u }).innerText());
  const sum = steps.reduce((total, step) => total + readTenths(step), 0);
  expect(sum).toBeCloseTo(score, 6);

  await section.getByText('The same as a table', { exact: false }).click();
  const rows = section.getByRole('table').getByRole('row');
  const points = await rows.getByRole('cell').last().innerText();
  expect(readTenths(points)).toBe(score);
});

test('every picture has a table with the same numbers (A04, A12) @noscript', async ({ page, baseURL }) => {
  await openReport(page, await createCompany(), baseURL);
  await openFold(page, 'What each answer did');
  await openFold(page, 'By criterion');
  for (const [summary, table] of [
    ['The same as numbers', 'The numbers behind the plumb line'],
    ['The same as a table, with what supports each value', 'Points of each answer'],
    ['The same as a table, with weights', 'Points and weight of each criterion'],
  ] as const) {
    await page.getByText(summary, { exact: true }).click();
    await expect(page.getByRole('table', { name: table })).toBeVisible();
  }
});

test('the download is the stored content byte for byte, and its checksum stands on the page (N04)', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await openReport(page, company, baseURL);
  const [row] = await sql<{ content: string; checksum: string }>(
    'select content, checksum from "Report" where id = $1',
    [company.reportId],
  );
  await openFold(page, 'This report is frozen');
  await expect(page.getByText(row!.checksum, { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the exact content (JSON)' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  expect(bytes.toString('utf8')).toBe(row!.content);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(row!.checksum);
});

test('a reason and a step open to the claims behind the answer, each with its source (A11) @noscript', async ({
  page,
  baseURL,
}) => {
  await openReport(page, await createCompany(), baseURL);
  const reason = page.getByRole('list', { name: 'Speaks for Rust' }).getByRole('listitem').first();
  await expect(reason.getByRole('link')).toHaveCount(0);
  await reason.locator('summary').click();
  await expect(reason.getByText(/^This value (counts as|is our judgement)/)).toBeVisible();

  const section = await openFold(page, 'What each answer did');
  const step = section.locator('ol > li').filter({ hasText: /^\s*Is a proxy/ });
  await step.locator('summary').click();
  const source = step.getByRole('link').first();
  await expect(source).toHaveAttribute('href', /^https:/);
  await expect(source).toHaveAttribute('rel', 'noreferrer');
  await expect(
    step
      .getByText(
        /Speaks for (Go|Rust|both|neither): .+(Read (at|in a copy of) its source|Taken from the data of its source) on/,
      )
      .first(),
  ).toBeVisible();
});

test('what would change it leads to where each change can be tried (N01, A12) @noscript', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany();
  await openReport(page, company, baseURL);
  const section = page.getByRole('region', { name: 'What would change it' });
  const tries = section.getByRole('link', { name: /^Try it with: / });
  for (const link of await tries.all()) {
    await expect(link).toHaveAttribute('href', new RegExp(`^/reports/${company.reportId}/what-if\\?q\\.`));
  }
  const other = await openFold(page, 'What else the verdict depends on');
  for (const heading of [
    'What supports the verdict',
    'If you weighed things differently',
    'Weights that favour each language',
  ]) {
    await expect(other.getByRole('heading', { name: heading, level: 4 })).toBeVisible();
  }
  await other.getByText('The weights as a table', { exact: true }).click();
  await expect(other.getByRole('table', { name: /^Weights of each criterion/ })).toBeVisible();
});

test('a fresh report is re-run without a difference, and keeping that makes no second report (N04) @noscript', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await openReport(page, company, baseURL);
  await openFold(page, 'This report is frozen');
  await page.getByRole('link', { name: 'Re-run with today’s model' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Re-run with today’s model: Order ingest');
  await expect(page.getByText('Nothing changed', { exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: /^What the report says/ })).toBeVisible();
  await page.getByRole('button', { name: 'Keep today’s result as a new report' }).click();
  await expect(page).toHaveURL(`${baseURL}/reports/${company.reportId}`);
});

test('an old report keeps its bytes and its verdict, says what changed since, and is judged again beside itself (N03, N04)', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  const content = await readFile('tests/support/frozen-reports/model-1.json', 'utf8');
  const [old] = await sql<{ id: string }>(
    `insert into "Report" (assessment_id, content, checksum, bank_version, model_version, evidence_version,
                           engine_version, verdict, lean, created_at)
     values ($1, $2, encode(sha256(convert_to($2, 'UTF8')), 'hex'), 'v1', '1', '2026-11', '1.0.0',
             $2::text::jsonb -> 'result' ->> 'verdict', $2::text::jsonb -> 'result' ->> 'lean', now() - interval '1 year')
     returning id`,
    [company.assessmentId, content],
  );
  await openReport(page, { ...company, reportId: old!.id }, baseURL);
  await expect(page.getByText('The model has changed since', { exact: true })).toBeVisible();
  await openFold(page, 'What else the verdict depends on');
  await expect(page.getByText(/^This report was made before we computed/)).toBeVisible();
  const file = await page.request.get(`/reports/${old!.id}/report.json`);
  expect(await file.text()).toBe(content);

  await page.goto(`/reports/${old!.id}/rerun`);
  const figures = page.getByRole('table', { name: /^What the report says/ });
  await expect(figures.getByRole('row', { name: /^Model/ })).toContainText('1');
  await expect(page.getByRole('table', { name: 'Points of each answer, then and now' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep today’s result as a new report' }).click();
  await expect(page).not.toHaveURL(new RegExp(old!.id));
  await expect(page.getByText('The model has changed since', { exact: true })).toHaveCount(0);
  await page.goto(`/reports/${old!.id}/rerun`);
  const reports = page.getByRole('region', { name: 'Reports of this assessment' });
  await expect(reports.getByRole('listitem')).toHaveCount(3);
});

test('it keeps the private link at hand, and leads on to sharing and to asking for people (A08, A17) @noscript', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany();
  await openReport(page, company, baseURL);
  await page.getByRole('main').locator('summary').filter({ hasText: 'Keep this report' }).click();
  const link = page.getByRole('textbox', { name: 'Private link to this assessment' });
  await expect(link).toHaveValue(`${baseURL}/resume/${company.privateToken}`);
  await expect(page.getByRole('link', { name: 'Ask for people' })).toHaveAttribute(
    'href',
    `/brief?report=${company.reportId}`,
  );
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share this report: Your system');
});

test('on a phone as well the head leads to everything this browser keeps (A08) @noscript', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openReport(page, await createCompany(), baseURL);
  await page.getByRole('banner').getByRole('link', { name: 'My assessments' }).click();
  await expect(page).toHaveURL(/\/reports$/u);
});

test('a name in another script and of any length stays in its place (A27)', async ({ page, baseURL }) => {
  const name = 'نظام الطلبات Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
  await openReport(page, await createCompany(name), baseURL);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('by keyboard alone a closed table opens (A27)', async ({ page, baseURL }) => {
  await openReport(page, await createCompany(), baseURL);
  const summary = page.locator('summary').filter({ hasText: /^The same as numbers$/u });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'The numbers behind the plumb line' })).toBeVisible();
});

test('to everybody else the report, its file and its sharing do not exist (P11)', async ({
  page,
  baseURL,
  otherBrowser,
}) => {
  const [company, stranger] = [await createCompany(), await createCompany()];
  const other = await otherBrowser();
  await hold(other.context(), stranger, baseURL);
  for (const path of ['', '/share', '/rerun', '/report.json']) {
    for (const visitor of [page, other]) {
      const answer = await visitor.request.get(`/reports/${company.reportId}${path}`);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).not.toContain('plausible');
    }
  }
});

test('the report has no violation of WCAG 2.2 AA (A27) @matrix', async ({ page, baseURL }) => {
  await openReport(page, await createCompany('Order ingest'), baseURL);
  await expectNoViolationsAtAnyWidth(page);
  await openAll(page);
  await expectNoViolationsAtAnyWidth(page);
  await page.goto(`${page.url()}/rerun`);
  await expectNoViolationsAtAnyWidth(page);
});

test('the report and its re-run need no sideways scroll at 320, opened or not (A27)', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openReport(page, await createCompany('Order ingest'), baseURL);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await openAll(page);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.goto(`${page.url()}/rerun`);
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('the report is read in two minutes: short, with contents, and the rest closed (N33, A27)', async ({
  page,
  baseURL,
}) => {
  await openReport(page, await createCompany('Order ingest'), baseURL);
  for (const [width, most] of [
    [1440, 3500],
    [360, 7000],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
  }
  await page.setViewportSize({ width: 1440, height: 800 });
  const contents = page.getByRole('navigation', { name: 'Contents of this report' });
  await contents.getByRole('link', { name: 'What would change it' }).click();
  await expect(page.getByRole('heading', { name: 'What would change it' })).toBeInViewport();
  const current = contents.locator('[aria-current="location"]');
  await expect(current).toHaveText('What would change it');

  await page.setViewportSize({ width: 360, height: 800 });
  await contents.locator('summary').click();
  await contents.getByRole('link', { name: 'Next step' }).click();
  await expect(page.getByRole('heading', { name: 'Next step', exact: true })).toBeInViewport();
  await expect(contents.getByRole('link', { name: 'Next step' })).toBeHidden();
});

test('a link to a closed section opens it, and paper has everything open (A12, A30) @noscript', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await openReport(page, company, baseURL);
  const plan = page.getByRole('region', { name: 'Plan for 90 days' });
  const chart = page.getByRole('table', { name: 'Points of each answer' });
  await expect(plan.getByRole('list', { name: 'Days 1 to 30' })).toBeHidden();
  await page.getByRole('link', { name: 'Read the whole plan' }).click();
  await expect(plan.getByRole('list', { name: 'Days 1 to 30' })).toBeInViewport();
  await expect(chart).toBeHidden();
  await page.goto(`/reports/${company.reportId}#contributions`);
  await expect(page.getByRole('region', { name: 'What each answer did' }).locator('ol')).toBeInViewport();

  await page.emulateMedia({ media: 'print' });
  for (const table of ['Points of each answer', 'Points and weight of each criterion', /^Constraints/]) {
    await expect(page.getByRole('table', { name: table })).toBeVisible();
  }
});
