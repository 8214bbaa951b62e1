import type { Page } from '@playwright/test';
import type { ModelFile } from '@/lib/domain/model/model-file';
import { expect, test } from '../support/e2e';

const mark = 'Custom model: not Plumbline’s verdict';
const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name });
const custom = (page: Page) => figure(page, /^Custom model$/u);
const released = (page: Page) => figure(page, /^Released model/u);

test('without changes both models say the same, and the custom one is marked (N09) @noscript', async ({
  page,
}) => {
  await page.goto('/method/playground');
  await expect(page.getByText(mark)).toBeVisible();
  await expect(page.getByText('Nothing is changed yet', { exact: false })).toBeVisible();
  const picture = await released(page).getByRole('img').getAttribute('aria-labelledby');
  expect(picture).toBe('released-title');
  await expect(custom(page).getByRole('paragraph').nth(2)).toHaveText(
    await released(page).getByRole('paragraph').nth(2).innerText(),
  );
});

test('an address holds a custom model, and its page judges by it (N09) @noscript', async ({ page }) => {
  await page.goto('/method/playground?case=edge-proxy&w.skill=5&w.latency=0');
  await expect(page.getByText(mark)).toBeVisible();
  await expect(page.getByLabel('Worked example')).toHaveValue('edge-proxy');
  await expect(page.getByLabel(/^Present skill/u)).toHaveValue('5');
  await expect(released(page)).toContainText('Rust');
  await expect(custom(page)).toContainText('Either: undecided');
});

test('what an address gets wrong is said, and the nearest is taken (N09) @noscript', async ({ page }) => {
  await page.goto('/method/playground?w.skill=9&tau=soon&w.luck=1&case=nobody');
  const notice = page.getByRole('status').filter({ hasText: 'could not be used as given' });
  await expect(notice.getByRole('listitem')).toHaveCount(4);
  await expect(page.getByLabel(/^Present skill/u)).toHaveValue('5');
  await expect(page.getByLabel(/^Threshold for a name/u)).toHaveValue('0.7');

  const nothing = ['latency', 'compute', 'memory', 'defects', 'target', 'ecosystem', 'time-to-release']
    .concat(['change-and-life-span', 'skill', 'learning', 'hiring', 'estate'])
    .map((id) => `w.${id}=0`);
  await page.goto(`/method/playground?${nothing.join('&')}`);
  await expect(notice).toContainText('At least one criterion has to count.');
  await expect(page.getByLabel(/^Present skill/u)).toHaveValue('1');
});

test('the form alone changes the model and leads to the shortest address (N09) @noscript', async ({
  page,
}) => {
  await page.goto('/method/playground');
  await page.getByLabel(/^Present skill/u).fill('3');
  await page.getByRole('button', { name: 'See the verdict' }).click();
  await expect(page).toHaveURL(/\/method\/playground\?w\.skill=3$/u);
  await expect(page.getByLabel(/^Present skill/u)).toHaveValue('3');
});

test('with scripts the verdict follows at once, without asking the server (N09)', async ({ page }) => {
  await page.goto('/method/playground');
  await page.getByLabel('Worked example').selectOption('edge-proxy');
  await expect(released(page)).toContainText('Rust comes out ahead');
  await expect(page).toHaveURL(/\?case=edge-proxy$/u);

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel(/^Present skill/u).fill('5');
  await page.getByLabel(/^Latency and garbage collection/u).fill('0');
  await expect(custom(page)).toContainText('Either: undecided');
  await expect(page).toHaveURL(/\?case=edge-proxy&w\.latency=0&w\.skill=5$/u);
  // The browser may look at the icon again when the address changes; that carries nothing of the model.
  expect(asked.filter((url) => !url.includes('/_next/static/') && !url.includes('icon'))).toEqual([]);

  await page.getByLabel(/^Present skill/u).press('ArrowDown');
  await expect(page).toHaveURL(/w\.skill=4\.75$/u);
  await expect(page.getByLabel('Link to this model')).toHaveValue(/w\.skill=4\.75$/u);

  await page.reload();
  await expect(page.getByLabel(/^Present skill/u)).toHaveValue('4.75');
  await page.getByRole('link', { name: 'Put everything back' }).click();
  await expect(page.getByLabel(/^Present skill/u)).toHaveValue('1');
});

test('what is changed before the scripts have run counts (N09)', async ({ page }) => {
  let letScriptsRun = () => {};
  const mayRun = new Promise<void>((resolve) => (letScriptsRun = resolve));
  await page.route('**/_next/static/**/*.js', async (route) => {
    await mayRun;
    await route.continue();
  });
  await page.goto('/method/playground', { waitUntil: 'commit' });
  await page.getByLabel('Worked example').selectOption('edge-proxy');
  await page.getByLabel(/^Present skill/u).fill('5');
  letScriptsRun();
  await expect(page).toHaveURL(/\?case=edge-proxy&w\.skill=5$/u);
  await expect(released(page)).toContainText('Rust comes out ahead');
  await expect(page.getByLabel('Worked example')).toHaveValue('edge-proxy');
});

test('single values can be changed too (N09)', async ({ page }) => {
  await page.goto('/method/playground');
  await page.getByText('Values of single answers').click();
  await page.getByLabel(/^On servers or in containers/u).fill('1');
  await expect(page).toHaveURL(/\?v\.target\.server=1$/u);
  await expect(custom(page)).not.toHaveText(await released(page).innerText());
});

test('a custom model can be taken away, and says that it is one (N09)', async ({ page, request }) => {
  await page.goto('/method/playground?w.skill=3&delta=0.05');
  const href = await page.getByRole('link', { name: 'Download this model' }).getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.headers()['content-disposition']).toContain('plumbline-custom-model.json');
  const { bank, versions } = (await response.json()) as ModelFile;
  expect(versions.model).toBe('custom');
  expect(bank.model).toBe('custom');
  expect(bank.criteria.find(({ id }) => id === 'skill')?.base).toBe(3);
  expect(bank.parameters.delta).toBe(0.05);
});

test('a narrow screen shows all of it without moving sideways (N09)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/method/playground?w.skill=3');
  await page.getByText('Values of single answers').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByLabel(/^Existing code/u).scrollIntoViewIfNeeded();
  await expect(page.getByText(mark)).toBeInViewport();
});
