import { createCompany, startCompany } from '../support/company';
import type { Page } from '@playwright/test';
import { openWithScripts } from '../support/early-press';
import { expect, test } from '../support/e2e';

/** The rows of the comparison, one for each dimension. */
const rowsOf = (page: Page) =>
  page.getByRole('list', { name: /^Go and Rust by dimension/ }).getByRole('heading', { level: 2 });

test('the comparison narrows by its address and goes back (D01, D03) @noscript', async ({ page }) => {
  await page.goto('/compare');
  const rows = rowsOf(page);
  await expect(rows).toHaveCount(9);
  await page.getByRole('combobox', { name: 'Dimension' }).selectOption({ label: 'Concurrency' });
  const apply = page.getByRole('button', { name: 'Show', exact: true });
  if (await apply.isVisible()) {
    await page.getByLabel('Speaks for').selectOption({ label: 'Rust' });
    await apply.click();
  } else {
    await expect(page).toHaveURL('/compare?dimension=concurrency');
    await page.getByLabel('Speaks for').selectOption({ label: 'Rust' });
  }
  await expect(page).toHaveURL(/dimension=concurrency&.*favours=rust(#filter)?$/);
  await expect(page.getByLabel('Speaks for')).toBeInViewport();
  await expect(rows).toHaveCount(1);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(9);
});

test('a filter applies at once, keeps the focus in its list and goes back with the browser (D03)', async ({
  page,
}) => {
  await openWithScripts(page, '/compare');
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toHaveCount(0);
  const list = page.getByLabel('Asked by');
  await list.focus();
  await page.keyboard.press('F');
  await expect(page).toHaveURL('/compare?role=finance');
  await expect(list).toHaveValue('finance');
  await expect(list).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('/compare');
  await expect(list).toHaveValue('');
});

test('each dimension shows one measured figure, Go above Rust, and says where one was not asked (D02, D05) @noscript', async ({
  page,
}) => {
  await page.goto('/compare');
  const start = page.getByRole('figure', { name: /^Cold start of an AWS Lambda function/ });
  await expect(start.getByRole('listitem')).toHaveText([/^Go\s*44 to 48\.6$/, /^Rust\s*13\.6 to 18\.2$/]);
  await expect(start).toContainText('less is better');
  const learning = page.getByRole('figure', { name: /^Users who find it significantly harder to learn/ });
  await expect(learning.getByRole('listitem')).toHaveText([/^Go\s*not asked$/, /^Rust\s*57\.1$/]);
  const rows = page.getByRole('list', { name: /^Go and Rust by dimension/ });
  await expect(rows.getByRole('figure')).toHaveCount(9);
  await rows.getByRole('link', { name: 'maxday/lambda-perf, 2026' }).click();
  await expect(page).toHaveURL('/claims/lambda-cold-start-aug-2026');
});

test('what can be done with a claim shows by the dots, by the pointer and by the keyboard (D04, D05) @noscript', async ({
  page,
}) => {
  await page.goto('/compare/performance');
  const claim = page.getByRole('listitem').filter({ hasText: 'A trivial AWS Lambda function' });
  const challenge = claim.getByRole('link', { name: 'Challenge this' });
  const dots = claim.getByLabel('More about this claim');
  await expect(challenge).toBeHidden();
  await claim.hover();
  await expect(challenge).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(challenge).toBeHidden();
  await dots.focus();
  await expect(challenge).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(claim.getByRole('link', { name: 'Permanent link' })).toBeFocused();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(challenge).toBeHidden();
  await dots.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(challenge).toBeVisible();
  await challenge.click();
  await expect(page).toHaveURL('/claims/lambda-cold-start-aug-2026/challenge');
});

test('a claim that is folded away opens for its own address (D04) @noscript', async ({ page }) => {
  await page.goto('/compare/ecosystem#rust-ecosystem-gaps');
  await expect(page.getByText('interviews by the Rust project')).toBeInViewport();
});

test('it narrows behind a proxy that speaks https as well, and names no host of its own (D03)', async ({
  request,
}) => {
  for (const path of ['/compare', '/compare/performance']) {
    const response = await request.get(`${path}?role=engineering`, {
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(response.status()).toBe(200);
    expect(Object.keys(response.headers())).not.toContain('x-middleware-rewrite');
    expect(await response.text()).toMatch(/<option[^>]*value="engineering"[^>]*selected/u);
  }
});

test('a page that only the proxy leads to cannot be asked for by a header (D03)', async ({ request }) => {
  const response = await request.get('/compare', { headers: { 'x-plumbline-narrowed': 'yes' } });
  expect(response.headers()['content-security-policy']).toContain("script-src 'self'");
  expect(response.headers()['cache-control'] ?? '').not.toContain('no-store');
});

test('a filter that does not exist is named and left out (D03) @noscript', async ({ page }) => {
  await page.goto('/compare?role=astrologer');
  await expect(page.getByText('something this comparison does not know (role)')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(9);
});

test('from a dimension to a claim, its source, its history and an earlier wording (D04, D05, D07) @noscript', async ({
  page,
}) => {
  await page.goto('/compare');
  await rowsOf(page).getByRole('link', { name: 'Ecosystem' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ecosystem');
  await page.getByText(/^\d+ more claims$/).click();
  const claim = page.getByRole('listitem').filter({ hasText: 'interviews by the Rust project' });
  await claim.getByLabel('More about this claim').click();
  await claim.getByRole('link', { name: 'Permanent link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('interviews by the Rust project');
  await expect(page.getByRole('link', { name: 'What we heard about Rust' })).toHaveAttribute(
    'href',
    /^https:\/\/blog\.rust-lang\.org/,
  );
  await page.getByRole('link', { name: 'Wording 1, since evidence 2026-11' }).click();
  await expect(page.getByText('It was replaced.')).toBeVisible();
  await page.getByRole('link', { name: 'Read today’s wording' }).click();
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

test('with a report, what it rests on comes first and says so, until it is switched off (D16) @noscript', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await page.context().addCookies([{ ...company.cookie, url: baseURL }]);
  await page.goto('/compare?role=engineering');
  const rows = page.getByRole('list', { name: /^Go and Rust by dimension/ }).locator(':scope > li');
  const usual = await rowsOf(page).allInnerTexts();
  await page.getByRole('link', { name: 'Sort by what matters for your answers' }).click();
  await expect(page).toHaveURL(/role=engineering&for=mine$/);
  await expect(page.getByText('Ordered by your report on Order ingest')).toBeVisible();
  const shares = (await rows.allInnerTexts()).map((row) =>
    Number(/(\d+)% of your points/.exec(row)?.[1] ?? 0),
  );
  expect(shares[0]).toBeGreaterThan(0);
  expect([...shares].sort((left, right) => right - left)).toEqual(shares);
  expect(await rowsOf(page).allInnerTexts()).not.toEqual(usual);

  await rowsOf(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/role=engineering&for=mine$/);
  const own = page.getByRole('list', { name: 'Behind your answers' }).getByRole('listitem');
  await expect(own.first()).toContainText('of your points rest on this');
  await page.getByRole('link', { name: 'Show the usual order' }).click();
  await expect(page).toHaveURL(/\?role=engineering$/);
  await expect(page.getByText('of your points rest on this')).toHaveCount(0);
});

test('answers under way count too, and lead back to where they go on (D16)', async ({ page, baseURL }) => {
  const company = await startCompany('Half done');
  await page.context().addCookies([{ ...company.cookie, url: baseURL }]);
  await page.goto('/compare/performance?for=mine');
  await expect(page.getByText('Ordered by your answers so far about Half done')).toBeVisible();
  await expect(page.getByText(/\d+ of \d+ questions answered\./)).toBeVisible();
  await page.getByRole('link', { name: 'Continue answering' }).click();
  await expect(page).toHaveURL(/\/assess\//);
});

test("without answers of one's own, and with those of others, the usual order stands and says why (D16) @noscript", async ({
  page,
}) => {
  const { reportId } = await createCompany('Not yours');
  for (const source of ['mine', reportId, 'nonsense']) {
    await page.goto(`/compare?for=${source}`);
    await expect(page.getByText('There are no answers to sort by')).toBeVisible();
    await expect(page.getByText('Not yours')).toHaveCount(0);
    await expect(rowsOf(page)).toHaveCount(9);
  }
  await page.getByRole('main').getByRole('link', { name: 'Take the assessment' }).click();
  await expect(page).toHaveURL(/\/assess$/);
});

test('a chart can be taken along: picture, markup and data (D13) @noscript', async ({ page, request }) => {
  await page.goto('/claims/lambda-cold-start-aug-2026');
  await page.getByText('Take this chart').click();
  const address = await page.getByLabel('Address of the picture').inputValue();
  const markup = await page.getByLabel('HTML for a page').inputValue();
  expect(new URL(address).pathname).toBe('/claims/lambda-cold-start-aug-2026/chart.svg');
  expect(markup).toContain(`src="${address}"`);
  await page.getByRole('link', { name: 'See the picture' }).click();
  await expect(page.getByRole('img', { name: /^A trivial AWS Lambda function/ })).toBeVisible();

  const { claims } = (await (await request.get('/compare/claims.json')).json()) as {
    claims: { id: string; sentence: string; figures: { low: number }[] }[];
  };
  const claim = claims.find(({ id }) => id === 'lambda-cold-start-aug-2026');
  const csv = await (await request.get('/claims/lambda-cold-start-aug-2026/figures.csv')).text();
  for (const { low } of claim?.figures ?? []) expect(csv).toContain(`,${low},`);
  const json = (await (await request.get('/claims/lambda-cold-start-aug-2026/claim.json')).json()) as {
    wordings: { claim: { sentence: string } }[];
  };
  expect(json.wordings.at(-1)?.claim.sentence).toBe(claim?.sentence);
});

test('the picture of a chart may be shown elsewhere, is kept by browsers and runs nothing (D13)', async ({
  request,
}) => {
  for (const path of [
    '/claims/rust-work-domains-2025/chart.svg',
    '/claims/rust-work-domains-2025/1/chart.svg',
  ]) {
    const picture = await request.get(path);
    expect(picture.status()).toBe(200);
    const headers = picture.headers();
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['set-cookie']).toBeUndefined();
    expect(await picture.text()).not.toMatch(/<script|href=/i);
  }
  const [withoutFigures, unknown] = ['discord-read-states-latency', 'no-such-claim'];
  expect((await request.get(`/claims/${withoutFigures}/chart.svg`)).status()).toBe(404);
  expect((await request.get(`/claims/${unknown}/chart.svg`)).status()).toBe(404);
});

test('a claim and the comparison say what they are for programs too (H13)', async ({ page }) => {
  const read = async (path: string) => {
    await page.goto(path);
    const data = await page.locator('script[type="application/ld+json"]').last().textContent();
    return JSON.parse(data ?? '{}') as Record<string, unknown>;
  };
  const claim = await read('/claims/lambda-cold-start-aug-2026');
  expect(claim).toMatchObject({ '@type': 'Claim', appearance: { '@type': 'CreativeWork' } });
  expect(claim['text']).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  expect(await read('/compare')).toMatchObject({ '@type': 'Dataset' });
});
