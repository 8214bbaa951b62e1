import type { Locator, Page } from '@playwright/test';
import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import { createCompany, startCompany, type TestCompany } from '../support/company';
import { sql } from '../support/db';
import { openFold } from '../support/report-folds';
import { expect, test } from '../support/e2e';

type Held = Pick<TestCompany, 'cookie' | 'reportId'>;

async function openWhatIf(page: Page, company: Held, url: string | undefined, query = ''): Promise<void> {
  await page.context().addCookies([{ ...company.cookie, url }]);
  await page.goto(`/reports/${company.reportId}/what-if${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What if: /);
}

const verdict = (page: Page) => page.getByRole('region', { name: 'The verdict now and as saved' });
const measure = (page: Page, name: string) => verdict(page).getByRole('row').filter({ hasText: name });
const changes = (page: Page) => page.getByRole('region', { name: 'Your changes' });
const answer = (page: Page, name: string | RegExp): Locator => page.getByRole('combobox', { name });

async function storedReport(reportId: string): Promise<unknown> {
  return sql('select content, checksum, verdict from "Report" where id = $1', [reportId]);
}

test('a changed answer moves the verdict at once: nothing is asked of the server, nothing is saved (A13)', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  const stored = await storedReport(company.reportId);
  await openWhatIf(page, company, baseURL);
  await expect(page.getByText('Your saved report is unchanged.', { exact: false })).toBeVisible();
  await expect(measure(page, 'Score')).toContainText('14.1 to Rust');
  await page.waitForLoadState('networkidle');

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await answer(page, 'Experience with Rust').selectOption('Nobody');
  await expect(verdict(page).getByText('Too close to call.')).toBeVisible();
  await expect(verdict(page).getByText('Rust, unless an open question rules it out.')).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(/^Too close to call\. .*75 of 100/);
  await expect(page).toHaveURL(`/reports/${company.reportId}/what-if?q.rust-experience=nobody`);
  // The browser may look at the icon again when the address changes; that carries no answer.
  expect(asked.filter((url) => !url.includes('icon'))).toEqual([]);

  await page.reload();
  await expect(verdict(page).getByText('Too close to call.')).toBeVisible();
  await expect(answer(page, /^Experience with Rust/)).toHaveValue('nobody');
  expect(await storedReport(company.reportId)).toEqual(stored);
});

test('changes are marked and listed, and put back one by one or all at once (A13)', async ({
  page,
  baseURL,
}) => {
  await openWhatIf(page, await createCompany(), baseURL);
  await expect(changes(page)).toContainText('None yet.');
  await answer(page, 'Experience with Rust').selectOption('Nobody');
  await page.getByRole('checkbox', { name: 'Go is required' }).check();
  await expect(answer(page, 'Experience with Rust changed')).toBeVisible();
  await expect(changes(page).getByRole('listitem')).toHaveCount(2);
  await expect(changes(page)).toContainText('now “Nobody”, saved “Some”');
  await expect(measure(page, 'Ruled out by constraints')).toContainText('Rust: Go is mandated');

  await changes(page).getByRole('link', { name: 'Put back: Experience with Rust' }).click();
  await expect(answer(page, 'Experience with Rust')).toHaveValue('some');
  await expect(page.getByRole('heading', { name: 'Your changes', exact: true })).toBeFocused();
  await expect(changes(page).getByRole('listitem')).toHaveCount(1);

  await answer(page, 'First priority').selectOption('Slow responses');
  await changes(page).getByRole('link', { name: 'Put everything back' }).click();
  await expect(page.getByRole('checkbox', { name: 'Go is required' })).not.toBeChecked();
  await expect(answer(page, 'First priority')).toHaveValue('');
  await expect(changes(page)).toContainText('None yet.');
  await expect(page).toHaveURL(/\/what-if$/);
});

test('a question that an answer hides goes and comes back with what it held (A02)', async ({
  page,
  baseURL,
}) => {
  await openWhatIf(page, await createCompany(), baseURL);
  const bottleneck = answer(page, /^Where the time goes today/);
  await expect(bottleneck).toBeHidden();
  await answer(page, 'The current state').selectOption('It runs, with some pain');
  await bottleneck.selectOption('Nobody has measured it');
  await expect(verdict(page).getByText('Measure before you choose.')).toBeVisible();
  await answer(page, /^The current state/).selectOption('It does not exist yet');
  await expect(bottleneck).toBeHidden();
  await expect(verdict(page).getByText('Measure before you choose.')).toBeHidden();
  await answer(page, /^The current state/).selectOption('It runs, with some pain');
  await expect(bottleneck).toHaveValue('not-measured');
  await expect(verdict(page).getByText('Measure before you choose.')).toBeVisible();
});

test('a part of the system is answered for by itself (A13, N06)', async ({ page, baseURL }) => {
  const { assessmentId, respondentId, cookie } = await startCompany('Order ingest');
  const { saveComponents } = await import('@/lib/data/assessments');
  const { completeAssessment } = await import('@/lib/data/reports');
  const viewer = { kind: 'respondent' as const, assessments: [{ assessmentId, respondentId }] };
  await saveComponents(viewer, assessmentId, [
    { name: 'ingest', share: 'large', answers: {}, boundary: 'queue' },
    { name: 'console', share: 'small', answers: { workload: 'crud-api' } },
  ]);
  const { reportId } = await completeAssessment(viewer, assessmentId);
  await openWhatIf(page, { cookie, reportId }, baseURL);

  await page.getByText('ingest', { exact: true }).click();
  const workload = page.getByRole('combobox', { name: /^Where it runs/ }).nth(1);
  await expect(workload).toHaveValue('');
  await workload.selectOption('In a kernel, a driver or a hypervisor');
  await expect(measure(page, 'Ruled out by constraints')).toContainText('ingest');
  await expect(changes(page).getByRole('listitem')).toContainText('ingest');
  await expect(changes(page)).toContainText('saved “Same as the whole system”');
  await expect(page).toHaveURL(/\?p\.0\.target=os-kernel$/);
});

test('the report leads here with one of its changes, which gives what it said (N01)', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany();
  await page.context().addCookies([{ ...company.cookie, url: baseURL }]);
  await page.goto(`/reports/${company.reportId}`);
  await page.getByRole('link', { name: 'What if…' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What if: Your system');
  await page.getByRole('link', { name: 'Back to the report' }).click();
  const row = page
    .getByRole('table', { name: /^Changes of answers/ })
    .getByRole('row')
    .nth(1);
  await row.getByRole('link', { name: /^Try it/ }).click();
  await expect(changes(page).getByRole('listitem')).not.toHaveCount(0);
  await expect(verdict(page).getByText('Rust, unless an open question rules it out.')).toHaveCount(1);
});

test('with nothing but the keyboard an answer is changed and the verdict reached (A27)', async ({
  page,
  baseURL,
}) => {
  await openWhatIf(page, await createCompany(), baseURL);
  await answer(page, 'Experience with Rust').focus();
  await page.keyboard.press('ArrowUp');
  await expect(verdict(page).getByText('Too close to call.')).toBeVisible();
  await page.getByRole('button', { name: 'See the verdict' }).focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(changes(page).getByRole('link', { name: 'Put back: Experience with Rust' })).toBeFocused();
});

test('at 320 px the answers stand below the verdict, which is one press away (A13)', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
  await openWhatIf(page, await createCompany(name), baseURL);
  await answer(page, 'Hiring').scrollIntoViewIfNeeded();
  await answer(page, 'Hiring').selectOption('Nobody');
  const way = page.getByRole('link', { name: /To the verdict$/ });
  await expect(way).toBeInViewport();
  await way.click();
  await expect(verdict(page).getByRole('heading', { name: 'With your changes' })).toBeInViewport();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('with reduced motion the plumb line stands at the new score at once (A27)', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWhatIf(page, await createCompany(), baseURL);
  const line = page.getByRole('img', { name: 'Plumb line now' });
  const drawn = () =>
    line.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  const before = await drawn();
  const seen = await page.evaluateHandle(() => {
    const states: string[] = [];
    const image = document.querySelector('[aria-labelledby="now-line-title"]');
    new MutationObserver(() => states.push(image?.innerHTML ?? '')).observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['d'],
    });
    return states;
  });
  await answer(page, 'Experience with Rust').selectOption('Nobody');
  await expect.poll(drawn).not.toEqual(before);
  await expect(verdict(page).getByText('Too close to call.')).toBeVisible();
  expect(new Set(await seen.jsonValue()).size).toBe(1);
});

test('the page has no violation of WCAG 2.2 AA, also with changes and parts of the address left out (A27) @matrix', async ({
  page,
  baseURL,
}) => {
  const query = '?q.mandate=go-required&q.first-release=under-6-weeks&q.target=moon';
  await openWhatIf(page, await createCompany('Order ingest'), baseURL, query);
  await expect(page.getByText('another answer excludes it: q.target=moon.')).toBeVisible();
  await expectNoViolationsAtAnyWidth(page);
});

test('the next steps of the report say where they come from, and an answer leads to where it can be tried (A30)', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany();
  await page.context().addCookies([{ ...company.cookie, url: baseURL }]);
  await page.goto(`/reports/${company.reportId}`);
  const plan = await openFold(page, 'Plan for 90 days');
  for (const phase of ['Days 1 to 30', 'Days 31 to 60', 'Days 61 to 90']) {
    const steps = plan.getByRole('list', { name: phase }).getByRole('listitem');
    await expect(steps).not.toHaveCount(0);
    for (const step of await steps.all()) await expect(step).toContainText('Because: ');
  }
  await expect(plan.getByRole('table', { name: /^Risks/ })).toBeVisible();
  await plan.getByRole('link', { name: 'Some have shipped Rust' }).first().click();
  await expect(page).toHaveURL(/\/what-if#q-rust-experience$/);
  await page.goto(`/share/${company.shareToken}`);
  await openFold(page, 'Plan for 90 days');
  await expect(plan.getByRole('list', { name: 'Days 1 to 30' })).toBeVisible();
  await expect(plan.getByRole('link')).toHaveCount(0);
});
