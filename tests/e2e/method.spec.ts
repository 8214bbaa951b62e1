import { currentBank } from '@/lib/domain/assessment/banks';
import { releaseName } from '@/lib/domain/model/release-name';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { claims } from '@/lib/domain/evidence/evidence';
import { backingOf } from '@/lib/domain/evidence/backing';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { ModelFile } from '@/lib/domain/model/model-file';
import { methodSections } from '@/lib/text/en/method';
import { expectNoViolations } from '../support/accessibility';
import { expect, test } from '../support/e2e';

/** A number as the page writes it, with a true minus sign. */
function numberIn(text: string): number {
  return Number(/[+−]?\d+\.\d+/u.exec(text)?.[0].replace('−', '-'));
}

test('the page shows every part of the method, and its contents lead to each (A03) @noscript', async ({
  page,
}) => {
  await page.goto('/method');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it decides');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  for (const [id, heading] of Object.entries(methodSections)) {
    await contents.getByRole('link', { name: heading }).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeInViewport();
  }
});

test('one case can be added up by hand to the score of the method (A03) @noscript', async ({ page }) => {
  await page.goto('/method#example');
  const table = page.getByRole('table', { name: /computed by hand$/u });
  const products = await table.locator('td:last-child').allInnerTexts();
  const sum = numberIn(products.pop() ?? '');
  expect(products.reduce((total, each) => total + numberIn(each), 0)).toBeCloseTo(sum, 9);
  expect(sum).toBeCloseTo(evaluateVerdict(sampleCases['payment-api']).score, 4);
});

test('every question is two links away from the method, with its values and claims (N03) @noscript', async ({
  page,
}) => {
  await page.goto('/method');
  await page.getByRole('main').getByRole('link', { name: 'Every question and every value' }).last().click();
  await expect(page).toHaveURL(/\/method\/questions$/u);
  const scored = currentBank.questions.filter(({ role }) => role === 'score');
  await expect(page.locator('main a[href^="/method/questions/"]')).toHaveCount(scored.length);
  await page.getByRole('link', { name: /^How fast must it respond/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^How fast must it respond/u);
  const table = page.getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveCount(6);
  const sentence = claims.find(({ id }) => id === 'discord-read-states-latency')?.sentence ?? 'missing';
  const claim = page.getByRole('listitem').filter({ hasText: sentence });
  await expect(claim).toContainText(/Read (at|in a copy of) its source on/);
  await expect(claim.getByRole('link').first()).toHaveAttribute('href', /^https:/u);
  const number = /\d+$/u.exec((await claim.getAttribute('id')) ?? '')?.[0] ?? 'missing';
  await table
    .getByRole('link', { name: `Claim ${number}`, exact: true })
    .first()
    .click();
  await expect(claim).toBeInViewport();
  await page.getByRole('navigation', { name: 'Other questions' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How much computing does it need?');
});

test('an invented question is nothing (N03)', async ({ request }) => {
  expect((await request.get('/method/questions/mandate')).status()).toBe(404);
});

test('a constraint leads to when it holds and to its claims (N03) @noscript', async ({ page }) => {
  await page.goto('/method#constraints');
  const list = page.getByRole('region', { name: 'Constraints', exact: true });
  await list.getByRole('link', { name: 'No operating system' }).click();
  const gate = page.getByRole('article', { name: 'No operating system' });
  await expect(gate).toBeInViewport();
  await expect(gate).toContainText('Rules out Go');
  await gate.getByText('The 2 claims behind it').click();
  await expect(gate.getByRole('listitem')).toHaveCount(2);
});

test('what the values rest on is counted from the model (N03) @noscript', async ({ page }) => {
  const { moving, onClaims, judgements } = backingOf(currentBank, claims);
  await page.goto('/method');
  const support = page.getByRole('region', { name: 'What the values rest on' });
  await expect(support).toContainText(`${moving} of them move the score`);
  await expect(support).toContainText(`${onClaims} of those rest on claims`);
  await expect(support).toContainText(`${judgements} are our judgement`);
});

test('exchanging the languages mirrors every verdict, and the page says so (N08) @noscript', async ({
  page,
}) => {
  await page.goto('/method#fairness');
  const fairness = page.getByRole('region', { name: 'Whether it is biased' });
  await expect(fairness).toContainText('It did so 400 of 400 times.');
  await expect(fairness.getByRole('table')).toHaveCount(2);
  await fairness.getByRole('link', { name: 'Verdicts on this server' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verdicts on this server');
  await expect(page.getByRole('main')).toContainText('no single company can be identified from them');
});

test('today’s model and every released one can be taken away (A03, N04)', async ({ request }) => {
  const today = await request.get('/method/model.json');
  expect(today.headers()['content-disposition']).toContain(`plumbline-${releaseName(currentBank)}.json`);
  const file = (await today.json()) as ModelFile;
  expect(file.bank).toEqual(JSON.parse(JSON.stringify(currentBank)));
  expect(file.checksum).toMatch(/^[0-9a-f]{64}$/u);

  const released = await request.get(`/method/${releaseName(currentBank)}.json`);
  expect(((await released.json()) as ModelFile).checksum).toBe(file.checksum);
  expect((await request.get('/method/model-1.json')).status()).toBe(200);
  for (const unknown of ['model-0.json', 'model-999.json', 'model-1', 'anything']) {
    expect((await request.get(`/method/${unknown}`)).status(), unknown).toBe(404);
  }
});

test('a mistyped address of a model shows the page for nothing (N04) @noscript', async ({ page }) => {
  const response = await page.goto('/method/model-999.json');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
});

test('nothing is wider than a narrow screen, and what opens has no violation of WCAG 2.2 AA (N27) @matrix', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/method', '/method/constraints', '/method/questions', '/method/questions/workload']) {
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    await expectNoViolations(page);
  }
});
