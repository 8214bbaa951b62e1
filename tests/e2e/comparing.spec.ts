import type { Page } from '@playwright/test';
import { currentVersion, type AnswerQuestionId } from '@/lib/domain/assessment/question-ids';
import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import { createCompany } from '../support/company';
import { sql } from '../support/db';
import { openFold } from '../support/report-folds';
import { expect, test } from '../support/e2e';
import { readTenths } from '../support/read-points';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function holdTokens(page: Page, cookie: { name: string }, tokens: string[], url: string | undefined) {
  await page.context().addCookies([{ name: cookie.name, value: tokens.join('.'), url }]);
}

/** The points at the end of each row of a table, in tenths. */
async function lastNumbers(page: Page, table: string): Promise<number[]> {
  const rows = await page.getByRole('table', { name: table }).getByRole('row').allInnerTexts();
  // Rows of questions that never score end in words.
  return rows.slice(1).map((row) => {
    const last =
      row
        .trimEnd()
        .split(/[\t\n]/u)
        .at(-1) ?? '';
    return readTenths(last) || 0;
  });
}

/** Makes a report that is old enough in the making to be counted, through the functions that the pages use. */
async function createPeer(answers: Partial<Record<AnswerQuestionId, string>>) {
  const { saveAnswer, startAssessment } = await import('@/lib/data/assessments');
  const { completeAssessment } = await import('@/lib/data/reports');
  const { token, ...held } = await startAssessment(currentVersion);
  const viewer = { kind: 'respondent' as const, assessments: [held] };
  for (const [question, answer] of Object.entries(answers)) {
    await saveAnswer(viewer, held.assessmentId, question as AnswerQuestionId, answer);
  }
  const { reportId } = await completeAssessment(viewer, held.assessmentId);
  await sql(
    `update "Respondent" set created_at = completed_at - interval '5 minutes' where assessment_id = $1`,
    [held.assessmentId],
  );
  return { token, reportId };
}

test('a report is repeated with its answers, one is changed, and the two are compared (A15) @noscript', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Order ingest');
  await holdTokens(page, company.cookie, [company.privateToken], baseURL);
  await page.goto(`/reports/${company.reportId}`);
  await openFold(page, 'Repeat and compare');
  await page.getByRole('link', { name: 'Repeat with your answers filled in' }).click();
  await expect(heading(page)).toHaveText('Repeat the assessment: Order ingest');
  await page.getByRole('button', { name: 'Repeat with your answers filled in' }).click();

  await expect(page).toHaveURL('/assess/review');
  await page.getByRole('link', { name: 'Edit: Who in the team has shipped Rust?' }).click();
  await page.getByRole('radio', { name: 'Most' }).check();
  await page.getByRole('button', { name: 'Save and return to the review' }).click();
  await page.getByRole('button', { name: 'Finish and see the report' }).click();
  await expect(heading(page)).toContainText('Order ingest');

  await openFold(page, 'Repeat and compare');
  await page.getByRole('link', { name: 'Compare with the earlier report' }).click();
  await expect(heading(page)).toContainText('then and now');
  await expect(page.getByText('One answer changed.')).toBeVisible();
  const table = page.getByRole('table', { name: 'Answers that changed, and the score' });
  await expect(table.getByRole('row', { name: /^Experience with Rust/ })).toContainText(
    'Some have shipped Rust',
  );
  await expect(table.getByRole('row', { name: /^Experience with Rust/ })).toContainText(
    'Most have shipped Rust',
  );
  await expect(page.getByText('The two were not judged by the same method')).toHaveCount(0);

  await page.goto(`/reports/${company.reportId}`);
  await openFold(page, 'Repeat and compare');
  await expect(page.getByRole('link', { name: 'Compare with the repeat' })).toBeVisible();
});

test('pressing twice makes one repeat (A15, P36)', async ({ page, baseURL }) => {
  const company = await createCompany('Order ingest');
  await holdTokens(page, company.cookie, [company.privateToken], baseURL);
  await page.goto(`/reports/${company.reportId}/repeat`);
  await page.getByRole('button', { name: 'Repeat with your answers filled in' }).dblclick();
  await expect(page).toHaveURL('/assess/review');
  const repeats = await sql('select 1 from "Assessment" where repeats_id = $1', [company.assessmentId]);
  expect(repeats).toHaveLength(1);
});

test('two reports are chosen from the list; the columns of the table add up to the scores (A15) @noscript', async ({
  page,
  baseURL,
}) => {
  const [one, two] = [
    await createCompany('Order ingest'),
    await createPeer({ target: 'cli', memory: 'free' }),
  ];
  await holdTokens(page, one.cookie, [two.token, one.privateToken], baseURL);
  await page.goto('/reports');
  await page.getByRole('link', { name: 'Compare two reports' }).click();
  await page.getByLabel('The earlier one').selectOption(one.reportId);
  await page.getByLabel('The later one').selectOption(two.reportId);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(`/reports/compare?earlier=${one.reportId}&later=${two.reportId}`);
  await expect(heading(page)).toContainText('Order ingest');
  await expect(page.getByRole('img', { name: /^Plumb line: / })).toHaveCount(2);

  await page.getByText(/answers? stayed the same$/u).click();
  const changed = await lastNumbers(page, 'Answers that changed, and the score');
  const same = await lastNumbers(page, 'Answers that stayed the same');
  const total = changed.pop();
  expect(changed.length + same.length).toBeGreaterThan(10);
  expect([...changed, ...same].reduce((left, right) => left + right, 0)).toBeCloseTo(total ?? NaN, 6);
});

test('a comparison is there only for who holds both reports (P11)', async ({ page, baseURL }) => {
  const [mine, other] = [await createCompany(), await createCompany()];
  await holdTokens(page, mine.cookie, [mine.privateToken], baseURL);
  for (const query of [
    `earlier=${mine.reportId}&later=${other.reportId}`,
    `earlier=${other.reportId}&later=${mine.reportId}`,
    `later=${other.reportId}`,
    'earlier=nonsense',
    `earlier=${mine.reportId}&earlier=${mine.reportId}`,
  ]) {
    const answer = await page.request.get(`/reports/compare?${query}`);
    expect(answer.status(), query).toBe(404);
  }
  expect((await page.request.get(`/reports/compare?earlier=${mine.reportId}`)).status()).toBe(200);
});

test('with fewer than six others nothing is shown, and it says so (A14) @noscript', async ({
  page,
  baseURL,
}) => {
  const { respondentCookie } = await import('@/lib/auth/cookies');
  const peer = await createPeer({ workload: 'storage-engine' });
  await holdTokens(page, respondentCookie, [peer.token], baseURL);
  await page.goto(`/reports/${peer.reportId}`);
  await openFold(page, 'Repeat and compare');
  await page.getByRole('link', { name: 'Compare with others like you' }).click();
  await expect(heading(page)).toHaveText('Others like you');
  await expect(page.getByText('Fewer than six so far')).toBeVisible();
  await expect(page.getByText(/\d+ of \d+/u)).toHaveCount(0);
});

// With scripts only: the only test that counts, so that no other run takes half of what it makes.
test('six and more of a group are shown with how many they are; each number stands for six or more (A14)', async ({
  page,
  baseURL,
}) => {
  const { respondentCookie } = await import('@/lib/auth/cookies');
  const { countPeers } = await import('@/lib/data/peers');
  const made = [];
  for (let at = 0; at < 14; at += 1) {
    made.push(await createPeer({ workload: 'os-systems', target: at < 7 ? 'server' : 'cli' }));
  }
  await countPeers();
  await holdTokens(page, respondentCookie, [made[0]!.token], baseURL);
  await page.goto(`/reports/${made[0]!.reportId}/peers`);
  await expect(page.getByText(/^\d+ assessments of systems like yours were counted/u)).toBeVisible();
  const shown = await page.getByText(/^\d+ of \d+$/u).allInnerTexts();
  expect(shown.length).toBeGreaterThan(1);
  for (const text of shown) {
    for (const number of text.match(/\d+/gu) ?? []) expect(Number(number)).toBeGreaterThanOrEqual(6);
  }
  await expect(page.getByText('yours', { exact: true }).first()).toBeVisible();
});

test('the pages that compare have no violation of WCAG 2.2 AA (A27) @matrix', async ({ page, baseURL }) => {
  const company = await createCompany('Order ingest');
  const other = await createPeer({ workload: 'os-systems', target: 'cli' });
  await holdTokens(page, company.cookie, [company.privateToken, other.token], baseURL);
  for (const path of [
    '/reports/compare',
    `/reports/compare?earlier=${company.reportId}&later=${other.reportId}`,
    `/reports/${company.reportId}/repeat`,
    `/reports/${other.reportId}/peers`,
  ]) {
    await page.goto(path);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNoViolationsAtAnyWidth(page);
  }
});
