import { expect, test } from '../support/e2e';

test('the comparison narrows by its address and goes back (D01, D03) @noscript', async ({ page }) => {
  await page.goto('/compare');
  const table = page.getByRole('table', { name: /Go and Rust by dimension/ });
  await expect(table.getByRole('rowheader')).toHaveCount(9);
  await page.getByLabel('Dimension').selectOption({ label: 'Concurrency' });
  await page.getByLabel('Speaks for').selectOption({ label: 'Rust' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/dimension=concurrency&.*favours=rust/);
  await expect(table.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(table.getByRole('rowheader')).toHaveCount(9);
});

test('a filter that does not exist is named and left out (D03) @noscript', async ({ page }) => {
  await page.goto('/compare?role=astrologer');
  await expect(page.getByText('something this comparison does not know (role)')).toBeVisible();
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(9);
});

test('from a dimension to a claim, its source, its history and an earlier wording (D04, D05, D07) @noscript', async ({
  page,
}) => {
  await page.goto('/compare');
  await page.getByRole('rowheader').getByRole('link', { name: 'Ecosystem' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ecosystem');
  const claim = page.getByRole('listitem').filter({ hasText: 'interviews with Rust users' });
  await claim.getByRole('link', { name: 'Permanent link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('interviews with Rust users');
  await expect(page.getByRole('link', { name: 'What we heard about Rust' })).toHaveAttribute(
    'href',
    /^https:\/\/blog\.rust-lang\.org/,
  );
  await page.getByRole('link', { name: 'Wording 1, since evidence 2026-11' }).click();
  await expect(page.getByText('It was replaced.')).toBeVisible();
  await page.getByRole('link', { name: 'Read the wording of today' }).click();
  await expect(page).toHaveURL(/\/claims\/rust-ecosystem-gaps$/);
});

test('every claim has a source with an address and a year (D05, D06)', async ({ request }) => {
  const { claims } = (await (await request.get('/compare/claims.json')).json()) as {
    claims: { id: string; source: { url: string; year: number } }[];
  };
  expect(claims.length).toBeGreaterThan(100);
  expect(claims.filter(({ source }) => !/^https:\/\//.test(source.url) || !(source.year > 1990))).toEqual([]);
});

test('nothing of the comparison is wider than a narrow screen (D15)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [
    '/compare',
    '/compare/memory-reliability',
    '/compare/go',
    '/compare/misreadings',
    '/claims/lambda-cold-start-aug-2026',
  ]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});
