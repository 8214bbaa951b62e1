import type { BrowserContext, Page } from '@playwright/test';
import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import { visibleQuestionIds } from '@/lib/domain/assessment/flow';
import { currentVersion } from '@/lib/domain/assessment/question-ids';
import { questionsOf } from '@/lib/domain/assessment/questions';
import { startCompany } from '../support/company';
import { expect, test } from '../support/e2e';

const total = (answers: Answers = {}) => visibleQuestionIds({ bank: currentVersion, answers }).length;
/** What follows "Where does the system stand today?" unless something hurts. */
const second = 'Which language is most of it written in today?';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' });
const mark = (page: Page) => page.getByRole('banner').getByRole('status');
const problems = (page: Page) => page.getByRole('group', { name: 'This needs another look' });

async function start(page: Page, name = ''): Promise<void> {
  await page.goto('/assess');
  await page.getByRole('textbox', { name: 'What do you call the system?' }).fill(name);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(heading(page)).toHaveText('What is the state of the system today?');
}

/** A browser that holds an assessment with some answers. */
async function arriveWithAnswers(context: BrowserContext, baseURL: string | undefined, name = '') {
  const company = await startCompany(name);
  await context.addCookies([{ ...company.cookie, url: baseURL, httpOnly: true, sameSite: 'Lax' }]);
  return company;
}

test('by keyboard alone, from the start to the report (A01, A07, A10)', async ({ page }) => {
  await page.goto('/assess');
  await page.getByRole('textbox', { name: 'What do you call the system?' }).focus();
  await page.keyboard.type('Order ingest 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute(
    'aria-valuetext',
    `1 of ${total()}`,
  );
  for (let asked = 0; asked < questionsOf(currentVersion).length; asked += 1) {
    const before = (await heading(page).textContent()) ?? '';
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect(heading(page)).not.toHaveText(before);
    if (new URL(page.url()).pathname === '/assess/review') break;
    await expect(heading(page)).toBeFocused();
  }
  await expect(page.getByText(/^(\d+) of \1 answered$/u)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What do you call the system?' })).toHaveValue(
    'Order ingest 2',
  );
  await page.getByRole('button', { name: 'Finish and see the report' }).press('Enter');
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/u);
  const report = page.url();
  await page.goto('/assess/target');
  expect(page.url()).toBe(report);
});

test('an answer is saved as it is given, and Back shows it (A08, A09)', async ({ page }) => {
  await start(page);
  await page.getByRole('radio', { name: 'It runs, with some pain' }).check();
  await expect(mark(page)).toHaveText('Saved');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'It runs, with some pain' })).toBeChecked();

  await page.getByRole('radio', { name: 'It runs and works well' }).check();
  await goOn(page).click();
  await expect(heading(page)).toHaveText(second);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'It runs and works well' })).toBeChecked();
  await goOn(page).click();
  await expect(heading(page)).toHaveText(second);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'It runs and works well' })).toBeChecked();
});

test('a question hides when it no longer matters, and its answer comes back with it (A02)', async ({
  page,
}) => {
  await start(page);
  await page.getByRole('radio', { name: 'It runs, with some pain' }).check();
  await expect(mark(page)).toHaveText('Saved');
  await page.goto('/assess/bottleneck');
  await page.getByRole('radio').nth(2).check();
  await expect(mark(page)).toHaveText('Saved');

  await page.goto('/assess/situation');
  await page.getByRole('radio', { name: 'It does not exist yet' }).check();
  await expect(page.getByText(`1 of ${total({ situation: 'new-system' })}`, { exact: true })).toBeVisible();
  await page.goto('/assess/bottleneck');
  await expect(page).toHaveURL(/\/assess\/worst-defect$/u);

  await page.goto('/assess/situation');
  await page.getByRole('radio', { name: 'It runs, with some pain' }).check();
  await expect(page.getByText(`1 of ${total({ situation: 'some-pain' })}`, { exact: true })).toBeVisible();
  await page.goto('/assess/bottleneck');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
});

test('a question without an answer says what to do, and can be skipped (A05)', async ({ page }) => {
  await start(page);
  await goOn(page).click();
  await expect(problems(page)).toBeFocused();
  await problems(page).getByRole('link', { name: 'Choose an answer.' }).click();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.getByRole('link', { name: 'Skip for now' }).click();
  await expect(heading(page)).toHaveText(second);

  await page.goto('/assess/review');
  await expect(page.getByText(`0 of ${total()} answered`)).toBeVisible();
  await page.getByRole('button', { name: 'Finish and see the report' }).click();
  await expect(page.getByText('Answer at least one question first.')).toBeVisible();
  await page.getByRole('link', { name: 'Answer: What is the state of the system today?' }).click();
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await page.getByRole('button', { name: 'Save and return to the review' }).click();
  await expect(page.getByText(`1 of ${total()} answered`)).toBeVisible();
});

test.describe('a connection that is lost (A08)', () => {
  test.use({ expectedProblems: [/Failed to load resource/u] });

  test('keeps the answer on the device, goes on by itself and loses nothing (A08, N23)', async ({
    page,
    context,
  }) => {
    await start(page);
    await context.setOffline(true);
    await page.getByRole('radio', { name: 'It runs and works well' }).check();
    await expect(mark(page)).toHaveText('Kept here');
    await goOn(page).click();
    await expect(page.getByText('We continue automatically as soon as it is sent.')).toBeVisible();
    await expect(heading(page)).toHaveText('What is the state of the system today?');
    await context.setOffline(false);
    await expect(heading(page)).toHaveText(second);
    await expect(mark(page)).toHaveText('Saved');
  });

  test('an answer that could not be sent comes back with the page and is sent then', async ({
    page,
    context,
  }) => {
    await start(page);
    await context.setOffline(true);
    await page.getByRole('radio', { name: 'It runs and works well' }).check();
    await expect(mark(page)).toHaveText('Kept here');
    await page.goto('about:blank');
    await context.setOffline(false);
    await page.goto('/assess/target');
    await expect(mark(page)).toHaveText('Saved');
    await page.goto('/assess/situation');
    await expect(page.getByRole('radio', { name: 'It runs and works well' })).toBeChecked();
  });

  test('a server that answers 503 takes nothing away', async ({ page }) => {
    await start(page);
    await page.route('**/assess/**', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 503, contentType: 'text/html', body: 'Back in a moment' })
        : route.continue(),
    );
    await page.getByRole('radio', { name: 'It runs and works well' }).check();
    await expect(mark(page)).toHaveText('Kept here');
    await expect(page.getByRole('radio', { name: 'It runs and works well' })).toBeChecked();
    await page.unrouteAll();
    await expect(mark(page)).toHaveText('Saved');
  });

  test('the form that begins keeps the name', async ({ page, context }) => {
    await page.goto('/assess');
    const name = page.getByRole('textbox', { name: 'What do you call the system?' });
    await name.fill('Order ingest');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(problems(page)).toBeVisible();
    await expect(name).toHaveValue('Order ingest');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(heading(page)).toHaveText('What is the state of the system today?');
  });
});

test('priorities are picked in order, at most three, and taken back (A06)', async ({
  page,
  context,
  baseURL,
}) => {
  await arriveWithAnswers(context, baseURL);
  await page.goto('/assess/priorities');
  const row = (name: string) => page.getByRole('button', { name });
  await row('Slow responses').click();
  await page.keyboard.press('2');
  await row('Costly defects').click();
  await expect(row('Slow responses, first')).toHaveAttribute('aria-pressed', 'true');
  await expect(row('High running costs, second')).toBeVisible();
  await expect(row('Costly defects, third')).toBeVisible();
  await row('A late first release').click();
  await expect(page.getByText('You have already chosen three.')).toBeVisible();
  await row('Slow responses, first').click();
  await expect(row('High running costs, first')).toBeVisible();
  await expect(mark(page)).toHaveText('Saved');
  await page.reload();
  await expect(row('Costly defects, second')).toBeVisible();
  await row('Not sure').click();
  await expect(row('Not sure')).toHaveAttribute('aria-pressed', 'true');
  await expect(row('Costly defects')).toHaveAttribute('aria-pressed', 'false');
});

test('answers that stand alone push the others out (A01)', async ({ page, context, baseURL }) => {
  await arriveWithAnswers(context, baseURL);
  await page.goto('/assess/mandate');
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
  await box('Go is required').check();
  await box('A certified compiler is required').check();
  await expect(box('Go is required')).toBeChecked();
  await box('No').check();
  await expect(box('Go is required')).not.toBeChecked();
  await box('Not sure').check();
  await expect(box('No')).not.toBeChecked();
  await expect(mark(page)).toHaveText('Saved');
  await page.reload();
  await expect(box('Not sure')).toBeChecked();
});

test('parts are added, removed and told apart by name (A01)', async ({ page, context, baseURL }) => {
  await arriveWithAnswers(context, baseURL);
  await page.goto('/assess/components');
  await expect(page.getByRole('group', { name: 'Part 1' })).toBeHidden();
  await page.getByRole('radio', { name: 'It has parts with different needs' }).check();
  const part = (number: number) => page.getByRole('group', { name: `Part ${number}` });
  await part(1).getByRole('textbox', { name: 'Name' }).fill('Ingest');
  await page.getByRole('button', { name: 'Add a part' }).click();
  await expect(part(2).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('ingest 2');
  await part(2).getByText('Answers that differ for this part').click();
  await part(2).getByRole('combobox', { name: 'Where will it run?' }).selectOption('As WebAssembly');
  await page.getByRole('button', { name: 'Add a part' }).click();
  await part(3).getByRole('textbox', { name: 'Name' }).fill('INGEST');
  await goOn(page).click();
  await expect(problems(page)).toBeFocused();
  await expect(part(3).getByRole('textbox', { name: 'Name' })).toHaveValue('INGEST');
  await page.getByRole('button', { name: 'Remove part 1' }).click();
  await expect(part(1).getByRole('textbox', { name: 'Name' })).toHaveValue('ingest 2');
  await expect(part(1).getByRole('combobox', { name: 'Where will it run?' })).toHaveValue('wasm');
  await goOn(page).click();
  await page.goto('/assess/review');
  await expect(page.getByText('ingest 2: medium, calls over the network, 1 answer of its own')).toBeVisible();
});

test('the private link goes on elsewhere, and looking at it changes nothing (A08)', async ({
  page,
  context,
  baseURL,
  otherBrowser,
}) => {
  await arriveWithAnswers(context, baseURL, 'Order ingest');
  await page.goto('/assess/memory');
  await page.getByRole('link', { name: 'Continue later' }).click();
  const link = await page.getByRole('textbox', { name: 'Your private link' }).inputValue();
  await expect(page.getByRole('link', { name: 'Send it to yourself by e-mail' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=/u,
  );

  const other = await otherBrowser();
  await other.goto(link);
  await expect(other.getByText('Order ingest')).toBeVisible();
  await expect(other.getByText(/^12 of \d+ answered$/u)).toBeVisible();
  await other.goto('/assess/review');
  await expect(other).toHaveURL(/\/assess$/u);
  await other.goto(link);
  await other.getByRole('button', { name: 'Continue on this device' }).click();
  await expect(heading(other)).toHaveText('What does your team write today?');
});

test('what is not there is not there, for whatever reason (P20)', async ({ page }) => {
  await page.goto('/there-is-no-such-page');
  const nothing = await page.getByRole('main').innerText();
  for (const path of [`/resume/${'x'.repeat(43)}`, '/resume/short', '/assess/colour']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    expect(await page.getByRole('main').innerText(), path).toBe(nothing);
  }
  await page.goto('/assess/target');
  await expect(page).toHaveURL(/\/assess$/u);
});

test('several assessments are listed, continued one by one, and forgotten (A08)', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/reports');
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await arriveWithAnswers(context, baseURL, 'Billing');
  await page.goto('/assess');
  await expect(page.getByRole('heading', { name: 'Continue where you stopped' })).toBeVisible();
  await page.getByRole('textbox', { name: 'What do you call the system?' }).fill('Search');
  await page.getByRole('button', { name: 'Start a new one' }).click();
  await expect(heading(page)).toHaveText('What is the state of the system today?');

  await page.goto('/reports');
  await page.getByRole('button', { name: 'Continue Billing' }).click();
  await expect(heading(page)).toHaveText('What does your team write today?');
  await page.goto('/reports');
  await page.getByText('Forget them on this browser').click();
  const link = await page.getByRole('textbox', { name: 'Private link of Billing' }).inputValue();
  await page.getByRole('button', { name: 'Forget on this browser' }).click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Continue on this device' })).toBeVisible();
});

test('the number keys can be turned off for good (A27)', async ({ page }) => {
  await start(page);
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('0');
  await expect(page.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await page.getByRole('button', { name: 'Turn the keys off' }).click();
  await page.reload();
  await expect(page.getByText('The keys are off.')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: 'Not sure' })).toBeChecked();
});

test('letters pick the options from the tenth on (A01)', async ({ page, context, baseURL }) => {
  await arriveWithAnswers(context, baseURL);
  await page.goto('/assess/workload');
  const option = (place: number) => page.getByRole('radio').nth(place);
  for (const [key, place] of [
    ['9', 8],
    ['a', 9],
    ['b', 10],
    ['C', 11],
  ] as const) {
    await page.keyboard.press(key);
    await expect(option(place)).toBeChecked();
  }
});

test('the question about parts can be skipped as every other (A01)', async ({ page, context, baseURL }) => {
  await arriveWithAnswers(context, baseURL);
  await page.goto('/assess/components');
  await page.getByRole('link', { name: 'Skip for now' }).click();
  await expect(page).toHaveURL(/\/assess\/priorities$/u);
});

test('number keys leave an answer alone that is on its way (A07)', async ({ page }) => {
  await start(page);
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/assess/**', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Saving' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  arrive();
  await expect(heading(page)).toHaveText(second);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

const paths = ['/assess', '/assess/latency-heap', '/assess/mandate', '/assess/priorities'];
for (const path of [...paths, '/assess/components', '/assess/review', '/assess/later', '/reports']) {
  test(`${path} has no violation of WCAG 2.2 AA (A27) @matrix`, async ({ page, context, baseURL }) => {
    await arriveWithAnswers(context, baseURL, 'Order ingest');
    await page.goto(path);
    await expect(heading(page)).toBeVisible();
    if (path.endsWith('components')) {
      await page.getByRole('radio', { name: 'It has parts with different needs' }).check();
      await page.getByText('Answers that differ for this part').click();
      await goOn(page).click();
      await expect(problems(page)).toBeVisible();
    }
    await expectNoViolationsAtAnyWidth(page);
  });
}

test('the page of a private link has no violation of WCAG 2.2 AA (A27) @matrix', async ({ page }) => {
  const { privateToken } = await startCompany('Order ingest');
  await page.goto(`/resume/${privateToken}`);
  await expectNoViolationsAtAnyWidth(page);
});
