import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { getText } from '@/lib/text/catalogue';

type Address = { url: string; cookie: string };

/** Pages that exist only once a company has answered. */
export type WalkedAddresses = { step: Address; report: Address; shared: Address };

/**
 * Takes the assessment as a company would, makes a share link, and begins a second assessment in another
 * browser session.
 *
 * @param port where the browser listens for programs.
 */
export async function walkProduct(port: number, origin: string): Promise<WalkedAddresses> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const begun = await browser.newContext({ baseURL: origin });
    const step = await begin(await begun.newPage());
    const finished = await browser.newContext({ baseURL: origin });
    const page = await finished.newPage();
    await begin(page);
    const report = await finish(page);
    const shared = await share(page, report);
    return {
      step: { url: step, cookie: await cookieOf(begun) },
      report: { url: report, cookie: await cookieOf(finished) },
      shared: { url: shared, cookie: '' },
    };
  } finally {
    // Ends the sessions, not the browser.
    await browser.close();
  }
}

/** @returns the address of the first question. */
async function begin(page: Page): Promise<string> {
  const { start } = getText().assessment;
  await page.goto('/assess');
  await page.getByRole('textbox', { name: start.name }).fill('Order ingest');
  await page.getByRole('button', { name: start.submit }).click();
  await page.waitForURL(/\/assess\/situation$/u);
  return page.url();
}

/** Gives each question its second answer. @returns the address of the report. */
async function finish(page: Page): Promise<string> {
  const { step, review } = getText().assessment;
  while (!page.url().endsWith('/assess/review')) {
    const asked = page.url();
    await answer(page);
    await page.getByRole('button', { name: step.continue }).click();
    await page.waitForURL((url) => url.href !== asked);
  }
  await page.getByRole('button', { name: review.finish }).click();
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/u);
  return page.url();
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const radios = page.getByRole('radio');
  const boxes = page.getByRole('checkbox');
  if ((await radios.count()) > 1) await radios.nth(1).check();
  else if ((await boxes.count()) > 0) await boxes.first().check();
  else {
    const { label } = getText().questions.questions.priorities.options.correctness;
    await page.getByRole('button', { name: label }).click();
  }
  if (page.url().endsWith('/components')) await radios.first().check();
}

async function share(page: Page, report: string): Promise<string> {
  const { form, list } = getText().share;
  await page.goto(`${report}/share`);
  await page.getByLabel(form.label).fill('Board');
  await page.getByRole('button', { name: form.submit }).click();
  return page.getByRole('textbox', { name: list.link.replace('{label}', 'Board') }).inputValue();
}

async function cookieOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}
