import type { Page } from '@playwright/test';
import { createCompany, type TestCompany } from '../support/company';
import { expect, test } from '../support/e2e';

const verdict = (page: Page) => page.getByRole('region', { name: 'The verdict now and as saved' });
const changes = (page: Page) => page.getByRole('region', { name: 'Your changes' });

async function openWhatIf(page: Page, company: TestCompany, url: string | undefined): Promise<void> {
  await page.context().addCookies([{ ...company.cookie, url }]);
  await page.goto(`/reports/${company.reportId}/what-if`);
}

test('with scripts off answers are changed, judged by the server and put back (A13, N23)', async ({
  page,
  baseURL,
}) => {
  await openWhatIf(page, await createCompany('Order ingest'), baseURL);
  await page.getByRole('combobox', { name: 'Experience with Rust' }).selectOption('Nobody');
  await page.getByRole('button', { name: 'See the verdict' }).click();
  await expect(verdict(page).getByText('Too close to call.')).toBeVisible();
  await expect(changes(page).getByRole('listitem')).toHaveCount(1);
  await expect(changes(page)).toContainText('now “Nobody”, saved “Some”');

  await page.getByRole('checkbox', { name: 'Go is required' }).check();
  await page.getByRole('combobox', { name: 'First priority' }).selectOption('Slow responses');
  await page.getByRole('button', { name: 'See the verdict' }).click();
  await expect(verdict(page).getByText('Go, because Rust is ruled out.')).toBeVisible();
  await expect(changes(page).getByRole('listitem')).toHaveCount(3);

  await changes(page).getByRole('link', { name: 'Put back: What is mandated' }).click();
  await expect(page.getByRole('checkbox', { name: 'Go is required' })).not.toBeChecked();
  await changes(page).getByRole('link', { name: 'Put everything back' }).click();
  await expect(changes(page)).toContainText('None yet.');
  await expect(page).toHaveURL(/\/what-if$/);
});

test('with scripts off a hidden question keeps its answer for when it counts again (A02)', async ({
  page,
  baseURL,
}) => {
  await openWhatIf(page, await createCompany(), baseURL);
  const today = page.getByRole('combobox', { name: /^The current state/ });
  const bottleneck = page.getByRole('combobox', { name: /^Where the time goes today/ });
  const judge = () => page.getByRole('button', { name: 'See the verdict' }).click();
  await expect(bottleneck).toBeHidden();
  await today.selectOption('It runs, with some pain');
  await judge();
  await bottleneck.selectOption('Nobody has measured it');
  await judge();
  await expect(verdict(page).getByText('Measure before you choose.')).toBeVisible();
  await today.selectOption('It does not exist yet');
  await judge();
  await expect(bottleneck).toBeHidden();
  await today.selectOption('It runs, with some pain');
  await judge();
  await expect(bottleneck).toHaveValue('not-measured');
});

test('what contradicts itself is left out and named (A13)', async ({ page, baseURL }) => {
  await openWhatIf(page, await createCompany(), baseURL);
  await page.getByRole('checkbox', { name: 'No', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Go is required' }).check();
  await page.getByRole('button', { name: 'See the verdict' }).click();
  await expect(page.getByText('another answer excludes it: q.mandate=none', { exact: false })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Go is required' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'No', exact: true })).not.toBeChecked();
});
