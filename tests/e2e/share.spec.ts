import { claims } from '@/lib/domain/evidence/evidence';
import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import { createCompany, type TestCompany } from '../support/company';
import { confirm } from '../support/confirm';
import { sql } from '../support/db';
import { openAll } from '../support/report-folds';
import { expect, test } from '../support/e2e';
import type { BrowserContext, Page } from '@playwright/test';

async function openSharing(page: Page, company: TestCompany, url: string | undefined): Promise<void> {
  await page.context().addCookies([{ ...company.cookie, url }]);
  await page.goto(`/reports/${company.reportId}/share`);
}

async function makeLink(page: Page, label: string): Promise<string> {
  await page.getByLabel('Who is it for?').fill(label);
  await page.getByLabel('in 7 days').check();
  await page.getByRole('button', { name: 'Create the link' }).click();
  await expect(page.getByText('The link is ready')).toBeVisible();
  return page.getByRole('textbox', { name: `Link for ${label}` }).inputValue();
}

test('a link is made, opened without any cookie, revoked, and then opens nothing (A17, A18) @noscript', async ({
  page,
  baseURL,
  otherBrowser,
  javaScriptEnabled,
}) => {
  await openSharing(page, await createCompany('Order ingest'), baseURL);
  const address = await makeLink(page, 'Platform team');
  expect(address).toMatch(new RegExp(`^${baseURL}/share/[\\w-]{43}$`));

  const reader = await otherBrowser();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^Order ingest: Rust/);
  await expect(reader.getByText(/^Shared report, expires on \d+ \w+ \d{4}$/)).toBeVisible();
  expect(await reader.context().cookies()).toEqual([]);

  await confirm(page, 'Revoke the link for Platform team', javaScriptEnabled);
  await expect(page.getByText('The link is revoked')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link for Platform team' })).toHaveCount(0);

  expect((await reader.goto(address))?.status()).toBe(404);
  await expect(reader.getByText('Order ingest')).toHaveCount(0);
});

test('a private link with the punctuation of its sentence leads to the clean address (A08, A17)', async ({
  request,
}) => {
  const company = await createCompany('Order ingest');
  for (const end of ['.', ')', '%3E', ',', '%20', '%22', '%E2%80%9D', '%29.']) {
    for (const path of [`/share/${company.shareToken}`, `/resume/${company.privateToken}`]) {
      const answer = await request.get(path + end);
      expect(answer.status(), path + end).toBe(200);
      expect(new URL(answer.url()).pathname).toBe(path);
    }
  }
  expect((await request.get(`/share/${company.shareToken}x.`)).status()).toBe(404);
});

test('a shared report leads to its public sources only and says nothing about its owner (P22, P23)', async ({
  page,
}) => {
  const company = await createCompany('Order ingest');
  const answer = await page.goto(`/share/${company.shareToken}`);
  expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
  expect(answer?.headers()['x-robots-tag']).toContain('noindex');
  expect(answer?.headers()['cache-control']).toContain('no-store');
  await expect(page).toHaveTitle(/^Shared report/);

  await openAll(page);
  const links = page.getByRole('link');
  const targets = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  const sources = new Set(claims.map((claim) => claim.source.url));
  expect(targets.length).toBeGreaterThan(1);
  // All others lead to a place on this page.
  const others = targets.filter((target) => !sources.has(target));
  expect(others).toContain('#main');
  for (const target of others) expect(target).toMatch(/^#/u);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);

  const markup = await (await page.request.get(`/share/${company.shareToken}`)).text();
  const head = markup.slice(0, markup.indexOf('</head>'));
  expect(head).not.toContain('Order ingest');
  expect(markup).toMatch(/<meta name="robots" content="noindex, nofollow"/);
  for (const secret of [company.assessmentId, company.reportId, company.privateToken, 'Board']) {
    expect(markup).not.toContain(secret);
  }
});

test('revoked, expired, unknown and malformed links answer the same (P21)', async ({ page }) => {
  const [revoked, expired] = [await createCompany(), await createCompany()];
  await sql('update "ShareLink" set revoked_at = now() where report_id = $1', [revoked.reportId]);
  await sql(
    `update "ShareLink" set created_at = now() - interval '8 days', expires_at = now() where report_id = $1`,
    [expired.reportId],
  );
  const tokens = [revoked.shareToken, expired.shareToken, 'A'.repeat(43), 'short'];
  const answers = await Promise.all(tokens.map((token) => answerTo(page.context(), token)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.status).toBe(404);
});

test('sending the same form twice makes one link (P36)', async ({ page, baseURL }) => {
  const company = await createCompany();
  await openSharing(page, company, baseURL);
  await page.getByLabel('Who is it for?').fill('Board again');
  const button = page.getByRole('button', { name: 'Create the link' });
  await button.evaluate((element: HTMLButtonElement) => {
    element.form?.requestSubmit(element);
    element.form?.requestSubmit(element);
  });
  await expect(page.getByText('The link is ready')).toBeVisible();
  const made = await sql('select 1 from "ShareLink" where report_id = $1', [company.reportId]);
  expect(made).toHaveLength(2);
});

test('a second link is announced like the first (A17)', async ({ page, baseURL }) => {
  await openSharing(page, await createCompany(), baseURL);
  await makeLink(page, 'Platform team');
  const said = await page.getByRole('status').filter({ hasText: 'The link is ready' }).elementHandle();
  await makeLink(page, 'Board of directors');
  expect(await said?.evaluate((notice) => notice.isConnected)).toBe(false);
});

test('by keyboard alone a link is made and revoked (A17)', async ({ page, baseURL }) => {
  await openSharing(page, await createCompany(), baseURL);
  await page.getByLabel('Who is it for?').focus();
  await page.keyboard.type('Board of directors');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('A vendor or a partner')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('The name of the system')).toBeChecked();
  for (const part of ['The names of its parts', 'The answers', 'The plan']) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(part, { exact: true })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('in 90 days')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The link is ready')).toBeVisible();
  await page.getByRole('button', { name: 'Revoke the link for Board of directors' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep the link' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The link is revoked')).toBeVisible();
});

test('sharing and a shared report have no violation of WCAG 2.2 AA (A27) @matrix', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await openSharing(page, company, baseURL);
  await expectNoViolationsAtAnyWidth(page);
  await page.goto(`/share/${company.shareToken}`);
  await expectNoViolationsAtAnyWidth(page);
});

/** What an address answers, without what differs from one request to the next. */
async function answerTo(context: BrowserContext, token: string) {
  const answer = await context.request.get(`/share/${token}`);
  const body = (await answer.text())
    .replaceAll(token, 'TOKEN')
    .replace(/nonce(="|":"|\\":\\")[^"\\]+/g, 'nonce$1NONCE');
  return { status: answer.status(), type: answer.headers()['content-type'], body };
}
