import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import { confirm } from '../support/confirm';
import { sql } from '../support/db';
import { expect, test } from '../support/e2e';
import { createLead } from '../support/staffed-lead';
import { createRankedLead, untilRanked } from '../support/until-ranked';

const password = 'rhubarb lantern zeppelin wharf';

/** An account that somebody can sign in to with the password above. */
async function createAccount(): Promise<string> {
  const { hashPassword } = await import('@/lib/auth/password');
  const email = `ada.${randomUUID().slice(0, 8)}@staff.test`;
  await sql('insert into "User" (email, name, role, password_hash) values ($1, $2, $3, $4)', [
    email,
    'Ada Byron',
    'reviewer',
    await hashPassword(password),
  ]);
  return email;
}

async function signIn(page: Page, email: string, typed: string): Promise<void> {
  await page.getByLabel('Work e-mail').fill(email);
  await page.getByLabel('Password').fill(typed);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The part of a lead's page under a heading. */
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('staff sign in, are told the same whatever was wrong, and sign out (P4, P5) @noscript', async ({
  page,
  javaScriptEnabled,
}) => {
  const email = await createAccount();
  await page.goto('/admin/leads');
  await expect(heading(page, 'Staff sign-in')).toBeVisible();

  await signIn(page, email, 'not the password at all');
  const refusal = page.getByText('do not match', { exact: false });
  await expect(refusal).toBeVisible();
  await expect(page.getByLabel('Work e-mail')).toHaveValue(email);
  await expect(page.getByLabel('Password')).toHaveValue('');

  await signIn(page, `nobody.${email}`, password);
  // The password is empty again once the answer is there; the refusal was visible before.
  await expect(page.getByLabel('Password')).toHaveValue('');
  await expect(page.getByLabel('Work e-mail')).toHaveValue(`nobody.${email}`);
  await expect(refusal).toBeVisible();

  await signIn(page, email, password);
  await expect(page.getByRole('navigation', { name: 'Staff sections' })).toBeVisible();
  await page.goto('/sign-in');
  await expect(heading(page, 'Today')).toBeVisible();

  const name = 'Signed in as Ada Byron';
  if (javaScriptEnabled === false) {
    await page.locator('summary').getByText(name).filter({ visible: true }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
  } else {
    await page.getByRole('button', { name }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
  }
  await expect(heading(page, 'Staff sign-in')).toBeVisible();
  await page.goto('/admin');
  await expect(heading(page, 'Staff sign-in')).toBeVisible();
});

test('a lead is found, read and worked on; every step is in its story (C08) @noscript', async ({
  page,
  loginAs,
}) => {
  const company = `Nordlicht ${randomUUID().slice(0, 8)}`;
  await createRankedLead(company);
  await loginAs('reviewer');
  await page.goto('/admin/leads?stage=new');
  await page.getByRole('link', { name: company }).click();
  await expect(heading(page, company)).toBeVisible();

  await expect(part(page, 'Who is asking')).toContainText('Mina Okafor');
  await expect(part(page, 'Brief')).toContainText('from their answers');
  await expect(part(page, 'Assessment').getByRole('img', { name: /^Plumb line/ })).toBeVisible();
  await expect(part(page, 'Who fits').getByRole('article').first()).toContainText(
    /match \d+ = √\(\d+ × \d+\)/,
  );

  await part(page, 'Owner').getByRole('button', { name: 'Take this lead' }).click();
  await expect(part(page, 'Owner')).toContainText('Test reviewer');

  await part(page, 'Stage').getByRole('button', { name: 'Move to Qualified' }).click();
  await expect(part(page, 'Stage').getByRole('status')).toHaveText('Moved to Qualified.');
  await expect(part(page, 'Stage').getByRole('button', { name: 'Move to Shortlist sent' })).toBeVisible();

  const note = 'They want two people from January.\nCall back on Monday.';
  await page.getByLabel('Note for colleagues').fill(note);
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.getByText('The note was added.')).toBeVisible();
  await expect(page.getByLabel('Note for colleagues')).toHaveValue('');

  const story = part(page, 'What happened').getByRole('listitem');
  await expect(story.nth(0)).toContainText('Call back on Monday.');
  await expect(story.nth(1)).toContainText('New to Qualified');
  await expect(story.nth(2)).toContainText('Test reviewer took the lead');
  await expect(story.last()).toContainText('Asked for people from a report');
});

test('staff have a lead ranked again, and the page says how that is getting on (H09) @noscript', async ({
  page,
  loginAs,
}) => {
  const { leadId } = await createRankedLead('Plumage');
  await loginAs('reviewer');
  await page.goto(`/admin/leads/${leadId}`);
  const matches = part(page, 'Who fits');
  await expect(matches).toContainText('The ranking is up to date');
  await matches.getByRole('button', { name: 'Rank again' }).click();
  await expect(matches.getByRole('status')).toContainText('A new ranking is under way.');
  const story = part(page, 'What happened').getByRole('listitem');
  await expect(story.filter({ hasText: 'Asked for a new ranking' })).toContainText('Test reviewer');
  await untilRanked(leadId);
  // Not a reload, which would send the form again where scripts are off.
  await page.goto(`/admin/leads/${leadId}`);
  await expect(matches).toContainText('The ranking is up to date');
  await expect(story.first()).toContainText(/profiles ranked/u);
});

test('a lead is lost only with a reason (C25) @noscript', async ({ page, loginAs }) => {
  const { leadId } = await createLead('Sable Insurance');
  await loginAs('reviewer');
  await page.goto(`/admin/leads/${leadId}`);
  const stage = part(page, 'Stage');
  await stage.getByText('Mark as lost').first().click();
  await stage.getByRole('button', { name: 'Mark as lost' }).click();
  await expect(stage.getByLabel('Why it was lost')).toHaveAttribute('aria-invalid', 'true');

  await stage.getByLabel('Why it was lost').selectOption('No budget');
  await stage.getByRole('button', { name: 'Mark as lost' }).click();
  await expect(stage).toContainText('Because: No budget');
  await expect(part(page, 'What happened').getByRole('listitem').first()).toContainText('Reason: No budget');
});

test('who comes second is told what changed, and nothing is overwritten (C22) @noscript', async ({
  page,
  loginAs,
}) => {
  const { leadId } = await createLead('Copperline');
  await loginAs('reviewer');
  await page.goto(`/admin/leads/${leadId}`);
  await sql('update "Lead" set stage = \'qualified\', row_version = row_version + 1 where id = $1', [leadId]);

  await part(page, 'Stage').getByText('Mark as lost').first().click();
  await page.getByLabel('Why it was lost').selectOption('No budget');
  await part(page, 'Stage').getByRole('button', { name: 'Mark as lost' }).click();
  await expect(page.getByText('Its stage is now “Qualified”', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Why it was lost')).toHaveValue('no-budget');
  expect(await sql('select stage from "Lead" where id = $1', [leadId])).toEqual([{ stage: 'qualified' }]);

  await part(page, 'Stage').getByRole('button', { name: 'Move to Shortlist sent' }).click();
  await expect(part(page, 'Stage').getByRole('status')).toHaveText('Moved to Shortlist sent.');
});

test('a note that is refused keeps what was typed (C07) @noscript', async ({ page, loginAs }) => {
  const { leadId } = await createLead('Veldt Energy');
  await loginAs('reviewer');
  await page.goto(`/admin/leads/${leadId}`);
  const typed = 'Rings \u0007 once';
  await page.getByLabel('Note for colleagues').fill(typed);
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.getByText('a character we cannot store', { exact: false }).first()).toBeVisible();
  await expect(page.getByLabel('Note for colleagues')).toHaveValue(typed);
});

test('a viewer reads everything and sees nothing to change it with (C18)', async ({ page, loginAs }) => {
  const { leadId } = await createRankedLead('Pale Fire Studio');
  await loginAs('viewer');
  await page.goto(`/admin/leads/${leadId}`);
  await expect(heading(page, 'Pale Fire Studio')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.locator('form')).toHaveCount(0);
  await expect(main.getByRole('textbox')).toHaveCount(0);
  // What explains a term becomes a button once scripts run; it changes nothing.
  await expect(main.getByRole('button', { name: /^(?!How the match is computed$)/u })).toHaveCount(0);
  const sections = page.getByRole('navigation', { name: 'Staff sections' }).getByRole('link');
  await expect(sections).toHaveText([/^Today/, /^Leads/, /^Developers/, /^Design/]);
});

test('the whole frozen report of a lead can be read by staff (N04)', async ({ page, loginAs }) => {
  const { leadId } = await createRankedLead('Quillwork');
  await loginAs('viewer');
  await page.goto(`/admin/leads/${leadId}`);
  await page.getByRole('link', { name: 'Open the whole report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Edge gateway');
  await expect(part(page, 'What each answer did')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the lead' }).click();
  await expect(heading(page, 'Quillwork')).toBeVisible();
});

test('unknown and malformed addresses are the same nothing (P11)', async ({ page, loginAs }) => {
  await loginAs('admin');
  for (const kind of ['leads', 'developers', 'mail']) {
    for (const id of [randomUUID(), 'x', "'", '..%2f..%2fetc']) {
      const response = await page.goto(`/admin/${kind}/${id}`);
      expect(response?.status(), `${kind}/${id}`).toBe(404);
    }
  }
});

test('one ends a session elsewhere, and it is over there at once (P5)', async ({
  page,
  otherBrowser,
  baseURL,
}) => {
  const email = await createAccount();
  const other = await otherBrowser();
  for (const one of [other, page]) {
    await one.goto('/sign-in');
    await signIn(one, email, password);
    await expect(heading(one, 'Today')).toBeVisible();
  }
  await page.goto('/admin/account');
  const sessions = page.getByRole('table').getByRole('row');
  await expect(sessions).toHaveCount(3);
  await sessions
    .filter({ hasNot: page.getByText('This session', { exact: true }) })
    .getByRole('button', { name: 'End this session' })
    .click();
  await expect(sessions).toHaveCount(2);
  await other.goto('/admin');
  await expect(other).toHaveURL(new RegExp(`^${baseURL ?? ''}/sign-in`));

  await confirm(page, 'Sign out everywhere', true);
  await expect(heading(page, 'Staff sign-in')).toBeVisible();
});

test('the lead table is worked by keyboard alone (C02)', async ({ page, loginAs }) => {
  const company = `Keyboard ${randomUUID().slice(0, 8)}`;
  await createLead(company);
  await loginAs('reviewer');
  await page.goto('/admin/leads');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: company });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, company)).toBeVisible();
});

test('the pages about one lead and one developer have no violation of WCAG 2.2 AA (N27) @matrix', async ({
  page,
  loginAs,
}) => {
  // Four full pages, each read six times; the report with all of its claims is the longest.
  const { leadId } = await createRankedLead('Orchard Labs');
  await loginAs('admin');
  const [developer] = await sql<{ id: string }>('select id from "Developer" limit 1');
  const [mail] = await sql<{ id: string }>('select id from "MailMessage" limit 1');
  for (const path of [
    `/admin/leads/${leadId}`,
    `/admin/leads/${leadId}/report`,
    `/admin/developers/${developer?.id}`,
    `/admin/mail/${mail?.id}`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolationsAtAnyWidth(page);
  }
});

test('the audit page says how far the chain holds, and one press asks for a check of every entry (N21)', async ({
  page,
  loginAs,
}) => {
  await loginAs('manager');
  await page.goto('/admin/audit');
  await expect(page.getByText(/entr(y|ies), (chain intact|intact as far as checked)/u)).toBeVisible();
  await page.getByRole('button', { name: 'Check every entry again' }).click();
  // Asked for, or, when the worker was quick, already done; the page and the answer to the press may both say so.
  await expect(
    page.getByText(/check is queued|queued or running|It recomputed every entry/u).first(),
  ).toBeVisible();
});

test('a portal without a mail server tells staff so (H09)', async ({ page, loginAs }) => {
  await loginAs('admin');
  for (const path of ['/admin', '/admin/mail']) {
    await page.goto(path);
    await expect(page.getByText('No e-mail leaves this portal')).toBeVisible();
  }
});

test('no staff page scrolls sideways at 320 px (N27)', async ({ page, loginAs }) => {
  const { leadId } = await createRankedLead('Donaudampfschifffahrtsgesellschaftskapitänsverband');
  await loginAs('admin');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['', '/leads', `/leads/${leadId}`, '/developers', '/audit', '/mail', '/account']) {
    await page.goto(`/admin${path}`);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess, path).toBeLessThanOrEqual(0);
  }
});
