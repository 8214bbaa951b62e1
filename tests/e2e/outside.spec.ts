import type { APIRequestContext, Page } from '@playwright/test';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { createCompany } from '../support/company';
import { expect, test } from '../support/e2e';

/** What a page tells programs that show it as a link. */
async function preview(page: Page): Promise<Record<string, string>> {
  const pairs = await page
    .locator('meta[property^="og:"], meta[name^="twitter:"]')
    .evaluateAll((found) =>
      found.map((one) => [
        one.getAttribute('property') ?? one.getAttribute('name'),
        one.getAttribute('content'),
      ]),
    );
  return Object.fromEntries(pairs) as Record<string, string>;
}

async function expectPng(request: APIRequestContext, address: string): Promise<void> {
  const answer = await request.get(new URL(address).pathname);
  expect(answer.status(), address).toBe(200);
  expect(answer.headers()['content-type']).toBe('image/png');
  const bytes = await answer.body();
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
}

test('every public page names a card of its own kind, with words for it (H13)', async ({ page, request }) => {
  const cards = {
    '/': '/cards/home.png',
    '/compare': '/cards/compare.png',
    '/compare/performance': '/cards/compare-performance.png',
    '/claims/rust-ecosystem-gaps': '/cards/claims/rust-ecosystem-gaps.png',
    '/method': '/cards/method.png',
    '/record': '/cards/record.png',
    '/imprint': '/cards/home.png',
  };
  for (const [path, card] of Object.entries(cards)) {
    await page.goto(path);
    const {
      'og:image': image = '',
      'og:title': title = '',
      'og:image:alt': alt = '',
      ...rest
    } = await preview(page);
    expect(new URL(image).pathname, path).toBe(card);
    expect(title, path).toBe(await page.title());
    expect(alt, path).not.toBe('');
    expect(rest['twitter:card'], path).toBe('summary_large_image');
    expect(new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '').pathname).toBe(
      path,
    );
    await expectPng(request, image);
  }
});

test('there is no card but of public things (H13)', async ({ request }) => {
  for (const path of ['/cards/none.png', '/cards/home', '/cards/claims/none.png', '/cards/claims/none']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('what a shared report tells chat programs is the same for every link (A20, P21, P22)', async ({
  page,
}) => {
  const told: Record<string, string>[] = [];
  for (const name of ['Order ingest', 'Ledger core']) {
    const { shareToken, reportId } = await createCompany(name);
    await page.goto(`/share/${shareToken}`);
    const words = await preview(page);
    expect(JSON.stringify(words)).not.toMatch(new RegExp(`${shareToken}|${reportId}|${name}`));
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    told.push(words);
  }
  expect(told[0]).toEqual(told[1]);
});

test('the sitemap lists public pages that can be read and may be indexed (H13)', async ({
  request,
  baseURL,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address));
  expect(addresses.length).toBeGreaterThan(100);
  expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set([new URL(baseURL ?? '').origin]));
  const pages = addresses.filter(({ pathname }) => !/^\/claims\/./.test(pathname));
  for (const { pathname } of [...pages, ...addresses.slice(-1)]) {
    const answer = await request.get(pathname);
    expect(answer.status(), pathname).toBe(200);
    expect(answer.headers()['x-robots-tag'], pathname).toBeUndefined();
    expect(await answer.text(), pathname).not.toMatch(/<meta name="robots" content="noindex/);
  }
});

test('robots.txt names the sitemap and leaves out what is private (P22)', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^Sitemap: http\S+\/sitemap\.xml$/m);
  for (const path of ['/admin', '/share/', '/reports', '/resume/'])
    expect(robots).toContain(`Disallow: ${path}\n`);
});

test('the home page shows three published decisions, one of them a miss (N29) @noscript', async ({
  page,
}) => {
  await page.goto('/');
  const decisions = page.getByRole('group', { name: 'Published decisions on the plumb line' });
  await expect(decisions.getByRole('radio')).toHaveCount(3);
  await expect(page.getByRole('figure')).toHaveCount(1);
  for (const name of ['Most confident: Go', 'Most confident: Rust', 'Most confident miss']) {
    await decisions.getByText(name).click();
    const figure = page.getByRole('figure');
    await expect(figure).toHaveCount(1);
    await expect(figure).toContainText(/They chose (Go|Rust)\./);
    await expect(figure.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  }
  await expect(page.getByRole('figure')).toContainText('it is wrong');
});

test('what the home page claims leads to the claim itself (D05)', async ({ page }) => {
  await page.goto('/');
  const region = page.getByRole('region', { name: 'What the choice is really about' });
  const links = region.locator('a[href^="/claims/"]');
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThanOrEqual(8);
  const [first = ''] = addresses;
  const sentence = getClaim(first.replace('/claims/', ''))?.sentence ?? '';
  expect(sentence).not.toBe('');
  await expect(region).toContainText(sentence);
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(sentence);
});

test('the sections open from a button where it is narrow (H13) @noscript', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/about');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toHaveCount(0);
  await page.locator('header summary').click();
  await menu.getByRole('link', { name: 'Record' }).click();
  await expect(page).toHaveURL(/\/record$/);
});

test('the head marks the section one is in, wide and narrow (H13) @noscript', async ({ page }) => {
  const sections = page.getByRole('navigation', { name: 'Main' });
  const marked = sections.getByRole('link').and(page.locator('[aria-current="page"]'));
  await page.goto('/about');
  await expect(sections).toBeVisible();
  await expect(marked).toHaveCount(0);
  await sections.getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/\/method$/);
  await expect(marked).toHaveText('Method');
  for (const [path, section] of [
    ['/method/questions', 'Method'],
    ['/compare?favours=rust', 'Comparison'],
    ['/claims/rust-ecosystem-gaps', 'Comparison'],
  ] as const) {
    await page.goto(path);
    await expect(marked).toHaveText(section);
    await expect(marked).toHaveCSS('text-decoration-line', 'underline');
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator('header summary').click();
  await expect(marked).toHaveText('Comparison');
  await expect(marked).toHaveCSS('text-decoration-line', 'underline');
});

test('a page that is not there leads on to where people mostly want to go (H13) @noscript', async ({
  page,
}) => {
  await page.goto('/there-is-no-such-page');
  const ways = page.getByRole('navigation', { name: 'What people look for most' });
  for (const href of ['/reports', '/compare', '/method', '/record', '/imprint']) {
    await expect(ways.locator(`a[href="${href}"]`)).toBeVisible();
  }
  await ways.getByRole('link', { name: 'Comparison' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Go and Rust, one measured figure at a time',
  );
});

test('pages about the operator say what is not filled in yet (H13)', async ({ page }) => {
  for (const path of ['/about', '/privacy', '/terms', '/imprint']) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('The operator’s details are not filled in yet');
    await expect(page.getByRole('main')).toContainText('BRAND_LEGAL_NAME');
  }
});
