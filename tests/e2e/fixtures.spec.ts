import type { Page } from '@playwright/test';
import { watchForProblems } from '../support/browser-problems';
import { expect, test } from '../support/e2e';

/** Answers at our own address with a page of the test's making, so that the guards can be seen to bite. */
async function plant(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  await page.route('**/planted', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="en"><title>Planted</title>${body}</html>`,
    }),
  );
  await page.goto('/planted');
}

const complaints = [
  { what: 'a script that throws', body: "<script>throw new Error('planted')</script>", heard: /planted/ },
  { what: 'an error on the console', body: "<script>console.error('planted')</script>", heard: /^planted$/ },
  {
    what: 'a violation of the content security policy',
    body: '<script>document.title = 1</script>',
    headers: { 'content-security-policy': "script-src 'self'" },
    heard: /content security policy/i,
  },
  {
    what: 'a request that leaves the origin',
    body: '<img alt="" src="http://elsewhere.test/pixel.gif">',
    heard: /^request to http:\/\/elsewhere\.test\/pixel\.gif$/,
  },
];

test.describe('what the browser complains about is heard (H06)', () => {
  for (const { what, body, headers, heard } of complaints) {
    test(what, async ({ browser, baseURL }) => {
      const context = await browser.newContext();
      const watch = await watchForProblems(context, new URL(baseURL ?? '').origin);
      const page = await context.newPage();
      await page.route('http://elsewhere.test/**', (route) => route.fulfill({ body: '' }));
      await plant(page, body, headers);
      await expect.poll(() => watch.problems().some((problem) => heard.test(problem))).toBe(true);
      await context.close();
    });
  }

  test('and fails a test that did not expect it', async ({ otherBrowser }) => {
    test.fail();
    await plant(await otherBrowser(), "<script>console.error('planted')</script>");
  });
});

test.describe('what does not (H06)', () => {
  test('a page that is as it should be', async ({ page }) => {
    await plant(page, '<h1>Planted</h1><script>console.log("fine")</script>');
    await expect(page.getByRole('heading', { name: 'Planted' })).toBeVisible();
  });

  test('asking for a page that is not there', async ({ page }) => {
    const response = await page.goto('/there-is-no-such-page');
    expect(response?.status()).toBe(404);
  });
});

test.describe('a complaint that is expected (H06)', () => {
  test.use({ expectedProblems: [/^planted$/] });

  test('does not fail the test', async ({ page }) => {
    await plant(page, "<script>console.error('planted')</script>");
  });
});

test('each test speaks from an address of its own (H06)', async ({ page, clientAddress, otherBrowser }) => {
  const other = await otherBrowser();
  const heard: (string | undefined)[] = [];
  for (const one of [page, other]) {
    one.on('request', async (request) => heard.push((await request.allHeaders())['x-forwarded-for']));
    await plant(one, '');
  }
  await expect.poll(() => heard.filter(Boolean).length).toBeGreaterThanOrEqual(2);
  expect(heard[0]).toBe(clientAddress);
  expect(new Set(heard).size).toBe(2);
});

test('loginAs opens the door that is closed to others (H06)', async ({ page, loginAs }) => {
  await page.goto('/admin');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await loginAs('reviewer');
  await page.goto('/admin');
  expect(new URL(page.url()).pathname).toBe('/admin');
});

test('scripts are off where they should be (H06) @noscript', async ({ page, javaScriptEnabled }) => {
  await plant(page, "<p>quiet</p><script>document.body.textContent = 'loud'</script>");
  await expect(page.getByText(javaScriptEnabled === false ? 'quiet' : 'loud')).toBeVisible();
});
