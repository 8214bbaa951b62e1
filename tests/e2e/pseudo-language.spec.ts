import type { BrowserContext, Page } from '@playwright/test';
import { visibleQuestionIds } from '@/lib/domain/assessment/flow';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { designPagesText } from '@/lib/text/en/design-pages';
import { createChallenge } from '../support/challenge';
import { createCompany, startCompany } from '../support/company';
import { expect } from '../support/e2e';
import { foreignWords } from '../support/foreign-words';
import { test } from '../support/pseudo-portal';
import { publicClaim, publicPages } from '../support/public-pages';
import { createRankedLead } from '../support/until-ranked';

/** One portal for the file: shared between workers, or begun anew after a failure, its tests would build several. */
test.describe.configure({ mode: 'serial' });

/** Everything that the design shows on a page of its own. */
const pageCases = Object.keys(designPagesText.cases);

/** The reference of the challenge that the design shows. */
const designReference = 'CH-7C1E-A90F';

/** Names that pages mention: the brand's, and those of settings. */
const names = ['Plumbline', 'BRAND_LEGAL_NAME', 'BRAND_ADDRESS', 'BRAND_CONTACT_EMAIL'];

/** Opens each page and finds nothing on it that is neither from the catalogue nor data, and nothing cut off. */
async function expectTranslated(page: Page, paths: readonly string[], data: readonly string[] = []) {
  for (const path of paths) {
    await test.step(path, async () => {
      const response = await page.goto(path);
      expect(response?.status(), path).toBeLessThan(400);
      await expectWords(page, path, data);
    });
  }
}

async function expectWords(page: Page, path: string, data: readonly string[] = []) {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  expect.soft(await foreignWords(page, [...names, ...data]), path).toEqual([]);
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(tooWide, `${path} is as wide as its window of ${width}`).toBe(0);
  }
}

const signInAs = (context: BrowserContext, cookie: { name: string; value: string }, baseURL?: string) =>
  context.addCookies([{ ...cookie, url: baseURL, httpOnly: true, sameSite: 'Strict' }]);

test('the public pages hold no word that is not from the catalogue (A26) @exhaustive', async ({ page }) => {
  await expectTranslated(page, publicPages);
});

test('a word written by hand is found (A26) @exhaustive', async ({ page }) => {
  await page.goto('/imprint');
  await page.locator('main').evaluate((main) => {
    main.append('Never translated', document.createElement('img'));
    main.lastElementChild?.setAttribute('alt', 'nor this');
  });
  expect(await foreignWords(page, names)).toEqual(['main: Never translated', 'img[alt]: nor this']);
});

test('what nobody finds is said in the language of the portal (A26) @exhaustive', async ({ page }) => {
  const response = await page.goto('/there-is-no-such-page');
  expect(response?.status()).toBe(404);
  await expectWords(page, '/there-is-no-such-page');
  await page.goto('/share/nobody-was-given-this');
  await expectWords(page, '/share/…');
});

test('the questions hold no word that is not from the catalogue (A26) @exhaustive', async ({
  page,
  baseURL,
}) => {
  const system = 'Order ingest';
  const company = await startCompany(system);
  await signInAs(page.context(), company.cookie, baseURL);
  const steps = visibleQuestionIds({ bank: currentVersion, answers: { situation: 'new-system' } }).map(
    (question) => `/assess/${question}`,
  );
  expect(steps.length).toBeGreaterThan(10);
  await expectTranslated(page, [...steps, '/assess', '/assess/review', '/assess/later'], [system]);

  await page.goto('/assess/priorities');
  await page.getByRole('main').getByRole('button').last().click();
  await expectWords(page, 'after an answer', [system]);
});

test('a report and what is done with it hold no word that is not from the catalogue (A26) @exhaustive', async ({
  page,
  baseURL,
}) => {
  const system = 'Edge gateway';
  const company = await createCompany(system);
  await signInAs(page.context(), company.cookie, baseURL);
  const report = `/reports/${company.reportId}`;
  await expectTranslated(
    page,
    [
      report,
      `${report}/what-if`,
      `${report}/share`,
      `${report}/peers`,
      `${report}/repeat`,
      `${report}/rerun`,
      '/reports',
      '/reports/compare',
      `/share/${company.shareToken}`,
      `/brief?report=${company.reportId}`,
    ],
    [system, 'Board'],
  );
});

test('what is wrong with a form is said in the language of the portal (A26) @exhaustive', async ({
  page,
}) => {
  await page.goto('/brief');
  await page.getByRole('main').locator('form').last().getByRole('button').last().click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectWords(page, '/brief with mistakes');
});

test('the pages of staff hold no word that is not from the catalogue (A26) @exhaustive', async ({
  page,
  loginAs,
}) => {
  const company = 'Nordlicht';
  const { leadId, reference } = await createRankedLead(company);
  const challenge = await createChallenge(publicClaim, 'mina@company.test');
  const staff = await loginAs('admin');
  const data = [
    company,
    reference,
    challenge.reference,
    staff.email,
    'Test admin',
    'Edge gateway',
    designReference,
    'Java',
  ];
  await expectTranslated(
    page,
    [
      '/admin',
      '/admin/account',
      '/admin/audit',
      '/admin/challenges',
      '/admin/design',
      '/admin/design/assessment',
      '/admin/design/claims',
      '/admin/design/figures',
      '/admin/design/method',
      ...pageCases.map((name) => `/admin/design/pages?page=${name}`),
      '/admin/design/people',
      '/admin/design/reports?verdict=split',
      '/admin/design/site',
      `/admin/challenges/${challenge.id}`,
      '/admin/developers',
      '/admin/leads',
      `/admin/leads/${leadId}`,
      `/admin/leads/${leadId}/report`,
      '/admin/mail',
      `/claims/${publicClaim}/challenge/${challenge.reference}`,
    ],
    data,
  );
  for (const list of ['/admin/developers', '/admin/mail']) {
    await page.goto(list);
    const first = page.locator(`main a[href^="${list}/"]`).first();
    const path = (await first.getAttribute('href')) ?? '';
    await expectTranslated(page, [path], data);
  }
});
