import { expectNoViolations } from '../support/accessibility';
import { createCompany } from '../support/company';
import { expect, test } from '../support/e2e';
import { createRankedLead } from '../support/until-ranked';

test('the page of parts shows each of them in both themes, and every colour keeps its contrast (H03) @exhaustive', async ({
  page,
  loginAs,
}) => {
  await loginAs('viewer');
  await page.goto('/admin/design');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Design');
  const part = page.getByRole('article', { name: 'components/ui/button.tsx' });
  const ground = (theme: string) =>
    part.getByRole('group', { name: theme }).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground('Light')).toBe('rgb(250, 249, 246)');
  expect(await ground('Dark')).toBe('rgb(18, 20, 25)');
  const colours = page.getByRole('table', { name: 'Colours by token, with their contrast' });
  expect(await colours.getByRole('row').count()).toBeGreaterThan(10);
  await expect(colours.getByText('too low')).toHaveCount(0);
  await expectNoViolations(page);
});

test('claims in every state, and a report of each verdict, are shown (A27) @exhaustive', async ({
  page,
  loginAs,
}) => {
  await loginAs('viewer');
  await page.goto('/admin/design');
  await page.getByRole('link', { name: 'Claims and comparison' }).click();
  const entry = page.getByRole('article', { name: 'components/comparison/claim-entry.tsx' });
  for (const state of ['Checked, with figures', 'Without figures', 'Not checked', 'Out of date'])
    await expect(entry.getByText(state, { exact: true }).first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Whole reports' }).click();
  const verdicts = page.getByRole('navigation', { name: 'Reports by verdict' });
  await expect(verdicts.getByRole('link')).toHaveCount(8);
  await verdicts.getByRole('link', { name: 'Requirements in conflict' }).click();
  await expect(page).toHaveURL(/verdict=conflict/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expectNoViolations(page);
});

for (const name of ['figures', 'method', 'assessment', 'people', 'site']) {
  test(`/admin/design/${name} shows its chapters without a violation of WCAG 2.2 AA (H03) @exhaustive`, async ({
    page,
    loginAs,
  }) => {
    await loginAs('viewer');
    await page.goto(`/admin/design/${name}`);
    // The first of that name: what is shown may hold a list of contents of its own.
    const contents = page.getByRole('navigation', { name: 'On this page' }).first();
    const chapters = contents.getByRole('link');
    for (const title of await chapters.allTextContents())
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true }).first()).toBeVisible();
    await expectNoViolations(page);
  });
}

test('what can stand on a page only once is shown alone, with one first heading (H03) @exhaustive', async ({
  page,
  loginAs,
}) => {
  await loginAs('viewer');
  await page.goto('/admin/design/pages');
  const tabs = page.getByRole('navigation', { name: 'Pages by name' }).getByRole('link');
  const names = await tabs.allTextContents();
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    await tabs.filter({ hasText: new RegExp(`^${name}$`, 'u') }).click();
    await expect(tabs.and(page.locator('[aria-current="page"]'))).toHaveText(name);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectNoViolations(page);
  }
});

test('the menu is worked by keyboard as a menu is (A27) @matrix', async ({ page, loginAs }) => {
  await loginAs('viewer');
  await page.goto('/admin');
  const button = page.getByRole('button', { name: 'Signed in as Test viewer' });
  const item = (label: string) => page.getByRole('menuitem', { name: label });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(item('My account')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item('Sign out')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(item('My account')).toBeFocused();
  await page.keyboard.press('s');
  await expect(item('Sign out')).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('ArrowUp');
  await expect(item('Sign out')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Staff sign-in' })).toBeVisible();
});

test('a dangerous act asks first: the focus begins on the way back, stays inside and returns (A27) @matrix', async ({
  page,
  loginAs,
}) => {
  await loginAs('viewer');
  await page.goto('/admin/account');
  const button = page.getByRole('button', { name: 'Sign out everywhere' });
  const question = page.getByRole('alertdialog', { name: 'Sign out everywhere?' });
  const stay = question.getByRole('button', { name: 'Stay signed in' });
  const go = question.getByRole('button', { name: 'Sign out everywhere' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(stay).toBeFocused();
  await expect(question).toHaveAccessibleDescription(/including this one/);
  await expectNoViolations(page);
  await page.keyboard.press('Tab');
  await expect(go).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(stay).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(stay).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Staff sign-in' })).toBeVisible();
});

test('a term is explained on demand, by keyboard and by pointer (H03) @matrix', async ({ page, loginAs }) => {
  const { leadId } = await createRankedLead('Explain Works');
  await loginAs('viewer');
  await page.goto(`/admin/leads/${leadId}`);
  const button = page.getByRole('button', { name: 'How the match is computed' });
  const explained = page.getByRole('dialog', { name: 'How the match is computed' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(explained).toContainText('square root');
  await expect(explained.getByRole('button', { name: 'Close' })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(explained).toHaveCount(0);
  await expect(button).toBeFocused();

  await button.click();
  await expect(explained).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(explained).toHaveCount(0);
});

test('what came of an act is told where its form is gone, and can be closed by keyboard (H03) @matrix', async ({
  page,
  loginAs,
}) => {
  const { leadId } = await createRankedLead('Message Works');
  await loginAs('reviewer');
  await page.goto(`/admin/leads/${leadId}`);
  await page.getByRole('button', { name: 'Take this lead' }).focus();
  await page.keyboard.press('Enter');
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText('The lead is yours.');
  await expect(messages).toHaveAttribute('aria-live', 'polite');
  await page.keyboard.press('F6');
  await expect(messages).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(messages).not.toContainText('The lead is yours.');
});

test('a refused form takes the focus to what is wrong, and from there to the field (A27)', async ({
  page,
}) => {
  await page.goto('/brief');
  await page.getByRole('button', { name: 'Send the request' }).focus();
  await page.keyboard.press('Enter');
  const problems = page.getByRole('group', { name: 'The request was not sent' });
  await expect(problems).toBeFocused();
  const first = problems.getByRole('link').first();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  const target = (await first.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator(target)).toBeFocused();
  await expect(page.locator(target)).toHaveAccessibleDescription(/Please/u);
});

test('a link is not revoked by the way back (H03)', async ({ page, baseURL, context }) => {
  const company = await createCompany('Kept link');
  await context.addCookies([{ ...company.cookie, url: baseURL, httpOnly: true }]);
  await page.goto(`/reports/${company.reportId}/share`);
  await page.getByRole('button', { name: /^Revoke the link for/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep the link' }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Revoke the link for/ })).toBeVisible();
});
