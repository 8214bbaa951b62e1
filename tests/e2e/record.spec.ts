import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import type { BacktestResult } from '@/lib/domain/record/backtest';
import { expect, test } from '../support/e2e';

/** What the command prints for the published decisions, as a person runs it. */
async function runCommand(): Promise<BacktestResult> {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'backtest'], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as BacktestResult;
}

const section = (page: Page, name: string): Locator => page.getByRole('region', { name });
const rowsOf = (region: Locator): Locator =>
  region.getByRole('row').filter({ has: region.page().getByRole('rowheader') });
const share = ({ right, n }: { right: number; n: number }): string => `${right} of ${n}`;
const score = (value: number | null): string => (value ?? NaN).toFixed(3);

test('the figures of the record are those of the command (N29) @noscript', async ({ page }) => {
  const report = await runCommand();
  await page.goto('/record');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it does on real decisions');
  await expect(page.getByRole('main')).toContainText(`We took ${report.n} decisions`);
  await expect(page.getByRole('main')).toContainText('used for development');

  const figures = section(page, 'Every decision at once').getByRole('definition');
  await expect(figures).toHaveText([
    share(report.leanAccuracy),
    share(report.named),
    String(report.leanAccuracy.n - report.named.n),
    score(report.brier),
  ]);

  const singles = report.cases.filter((each) => each.chosen !== 'both');
  const misses = section(page, 'Where it was wrong');
  await expect(rowsOf(misses)).toHaveCount(singles.filter((each) => !each.agrees).length);
  await expect(misses.getByRole('link')).toHaveCount(singles.filter((each) => !each.agrees).length);
  await expect(rowsOf(section(page, 'Where it was right'))).toHaveCount(
    singles.filter((each) => each.agrees).length,
  );
  await expect(rowsOf(section(page, 'Decisions for both'))).toHaveCount(report.both.n);

  for (const [name, rule] of [
    ['The more frequent choice', report.baselines.majority],
    ['Performance means Rust', report.baselines['performance-means-rust']],
    ['Checklists of an article', report.baselines['article-checklists']],
    ['Equal weights', report.baselines['equal-weights']],
  ] as const) {
    const row = section(page, 'Against simpler rules').getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row).toContainText(share(rule.accuracy));
    await expect(row).toContainText(rule.ties === rule.accuracy.n ? 'cannot tell' : score(rule.mcnemar.p));
  }
});

test('the reliability picture has a table with a row for each step (N29) @noscript', async ({ page }) => {
  const { reliability } = await runCommand();
  await page.goto('/record');
  const region = section(page, 'How far to take its word');
  await expect(region.getByRole('img').filter({ visible: true })).toHaveCount(1);
  await region.getByText('The same as a table').click();
  const table = region.getByRole('table', { name: 'Steps of the reliability curve' });
  await expect(rowsOf(table)).toHaveCount(reliability?.blocks.length ?? 0);
});

test('the file of all decisions gives the command the same figures (N29)', async ({ page, request }) => {
  const report = await runCommand();
  await page.goto('/record');
  const href = await page.getByRole('link', { name: 'All decisions as JSON' }).getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('application/json');
  const cases = (await response.json()) as { id: string; chosen: string }[];
  expect(cases.map(({ id, chosen }) => ({ id, chosen }))).toEqual(
    report.cases.map(({ id, chosen }) => ({ id, chosen })),
  );
});

test('the record is in the navigation, and fits the narrowest screen (N29)', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Record' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it does on real decisions');
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
});
