import type { Locator, Page } from '@playwright/test';
import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import { expect, test } from '../support/e2e';

const base = '/compare/cost?rps=120000&payload=2&price=10&per=vcpu-month&currency=EUR&cores=4';
const own = `${base}&p99=50&own=900&in=go`;
const section = (page: Page, name: string): Locator => page.getByRole('region', { name });
const benchmark = (page: Page) => section(page, 'If your service were like the benchmark');
const moves = (page: Page) => section(page, 'If you moved your own service');

test('the form alone leads from a load to two ranges (N24) @noscript', async ({ page }) => {
  await page.goto('/compare/cost');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What your load may cost in Go and in Rust',
  );
  await page.getByLabel('Requests per second', { exact: true }).fill('120000');
  await page.getByLabel('Size of one answer, KiB').fill('2');
  await page.getByLabel('Price of one core').fill('10');
  await page.getByLabel('That price is for').selectOption({ label: 'one vCPU for a month' });
  await page.getByLabel('Currency').fill('Taler');
  await page.getByLabel('Cores of one machine').fill('4');
  await page.getByRole('button', { name: 'Show the ranges' }).click();

  await expect(page).toHaveURL(/\?rps=120000&payload=2&.*currency=Taler&cores=4.*#benchmark$/u);
  await expect(benchmark(page).getByRole('heading').first()).toBeInViewport();
  await expect(benchmark(page)).toContainText('400 to 2,440 Taler a month');
  await expect(benchmark(page)).toContainText('10 to 61 machines, 40 to 244 cores');
  await expect(benchmark(page)).toContainText('400 to 480 Taler a month');
  await expect(page.getByText('The fields show an example')).toHaveCount(0);
  await expect(benchmark(page)).toContainText('The two ranges overlap');
  await expect(page.getByLabel('Requests per second', { exact: true })).toHaveValue('120000');
});

test('each result of the benchmark shows its load levels, its source and its dates (N24) @noscript', async ({
  page,
}) => {
  await page.goto(base);
  const table = section(page, 'The results behind the ranges').getByRole('table', {
    name: 'What each entry served',
  });
  const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(6);
  for (const row of await rows.all()) {
    for (const connections of [64, 256, 512]) {
      await expect(row).toContainText(`${connections} connections: `);
    }
    await expect(row).toContainText('data of 11 Feb 2026, read 30 Nov 2026');
    const source = row.getByRole('link', { name: /, 20\d\d$/u });
    await expect(source).toHaveAttribute('href', '/claims/web-frameworks-benchmark-2026');
  }
  await expect(rows.filter({ hasText: 'net/http' })).toContainText('8,928 requests/s, slow answers 20.1 ms');
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/claims\/web-frameworks-benchmark-2026$/u);
});

test('what the benchmark measured is said, with the file at its revision (N24) @noscript', async ({
  page,
}) => {
  await page.goto(base);
  const measured = section(page, 'What the benchmark measured');
  await expect(measured).toContainText('The file says 16 processors');
  await expect(measured.getByRole('link', { name: 'Data file' }).first()).toHaveAttribute(
    'href',
    /\/blob\/503390800c0cfa469370c808f9457a2d55da74c0\/data\.min\.json$/u,
  );
});

test('a target selects load levels, and what meets it at none is named (N24) @noscript', async ({ page }) => {
  await page.goto(`${base}&p99=10`);
  await expect(benchmark(page)).toContainText('net/http (Go 1.25) and Gin 1.11 miss your target of 10 ms');
  const table = section(page, 'The results behind the ranges').getByRole('table');
  await expect(table.getByText('It meets your target at no load level.')).toHaveCount(2);

  await page.goto(`${base}&p99=1`);
  await expect(benchmark(page)).toContainText('No Go entry meets your target of 1 ms at any load level.');
  await expect(benchmark(page)).toContainText('No Rust entry meets your target of 1 ms at any load level.');
});

test('a figure of one’s own gives cores for both languages, and its absence is said (N24) @noscript', async ({
  page,
}) => {
  await page.goto(base);
  await expect(moves(page)).toContainText('no cost is shown here');
  await expect(moves(page).getByRole('img')).toHaveCount(0);

  await page.goto(own);
  await expect(moves(page)).toContainText('1,340 EUR a month');
  await expect(moves(page)).toContainText('400 to 1,070 EUR a month');
  await expect(moves(page)).toContainText(
    'By these sources the ranges do not overlap. Rust ends below where Go begins',
  );
  await expect(moves(page)).toContainText('An expectation, no measurement shown.');
  await expect(section(page, 'Size of answers and slow answers')).toContainText(
    'Your target of 50 ms selects the load levels of the benchmark',
  );
});

test('the picture has a title, a description and a table, and one drawing for each width (N24) @noscript', async ({
  page,
}) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(own);
    for (const region of [benchmark(page), moves(page)]) {
      const picture = region.getByRole('img').filter({ visible: true });
      await expect(picture).toHaveCount(1);
      await expect(picture).toHaveAccessibleName(/^Cost of a month in EUR/u);
      await expect(picture).toHaveAccessibleDescription(/Go: .*EUR\. .*The scale begins at zero\.$/u);
      await region.getByText('The same as a table').click();
      await expect(
        region.getByRole('table', { name: /^Cost of a month in EUR/u }).getByRole('row'),
      ).toHaveCount(3);
    }
  }
});

test('what is wrong is said at its field, and what was written stays (N24) @noscript', async ({ page }) => {
  await page.goto(
    '/compare/cost?rps=many&payload=&price=0.04&per=core-hour&currency=EUR&cores=2.5&own=3&in=',
  );
  const summary = page.getByRole('group', { name: 'The ranges cannot be worked out yet' });
  await expect(summary.getByRole('link')).toHaveCount(4);
  const rate = page.getByLabel('Requests per second', { exact: true });
  await expect(rate).toHaveValue('many');
  await expect(rate).toHaveAttribute('aria-invalid', 'true');
  await expect(rate).toHaveAccessibleDescription(/this is not a number we can read/u);
  await expect(page.getByLabel('Cores of one machine')).toHaveValue('2.5');
  await expect(benchmark(page)).toHaveCount(0);
  await summary.getByRole('link', { name: /^Cores of one machine/u }).click();
  await expect(page).toHaveURL(/#field-cores$/u);
});

test('what no range rests on is listed, and an archived source says so (N24) @noscript', async ({ page }) => {
  await page.goto('/compare/cost');
  const row = section(page, 'What no range rests on, and why')
    .getByRole('row')
    .filter({ hasText: 'TechEmpower' });
  await expect(row).toContainText('Archived');
  await expect(row.getByRole('link', { name: 'TechEmpower, 2026' })).toHaveAttribute(
    'href',
    '/claims/techempower-sunset-2026',
  );
});

test('the page starts with an example, marked as one, and its result (N24) @noscript', async ({ page }) => {
  await page.goto('/compare/cost');
  await expect(page.getByText('The fields show an example')).toBeVisible();
  await expect(page.getByLabel('Currency')).toHaveValue('EUR');
  await expect(page.getByLabel('Cores of one machine')).toHaveValue('16');
  await expect(benchmark(page)).toContainText('For the example load:');
  await expect(moves(page).getByRole('img').filter({ visible: true })).toHaveCount(1);
});

test('the result stands beside the fields where there is room, and below them on a phone (N24)', async ({
  page,
}) => {
  const places = async () => {
    const field = await page.getByLabel('Currency').boundingBox();
    const result = await benchmark(page).boundingBox();
    return { field: field!, result: result! };
  };
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/compare/cost');
  const wide = await places();
  expect(wide.result.x).toBeGreaterThan(wide.field.x + wide.field.width);
  expect(wide.result.y).toBeLessThan(wide.field.y);

  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await places();
  expect(narrow.result.y).toBeGreaterThan(narrow.field.y + narrow.field.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the answer has no violation of WCAG 2.2 AA and fits the narrowest screen (N24) @matrix', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(own);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectNoViolationsAtAnyWidth(page);
});
