import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/accessibility';
import { createChallenge } from '../support/challenge';
import { createCompany } from '../support/company';
import { sql } from '../support/db';
import { expect, test } from '../support/e2e';
import { waitUntilOldEnough } from '../support/old-enough';

const claim = 'rust-ecosystem-gaps';
const unsaid = 'The survey asked for libraries only; say so in the sentence.';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('What is wrong').selectOption({ label: 'The source does not say so' });
  await page.getByLabel('What it should say').fill(unsaid);
  await page.getByLabel('Where this can be read').fill('https://example.org/survey');
}

async function sendWhenOldEnough(page: Page): Promise<void> {
  await waitUntilOldEnough(page);
  await page.getByRole('button', { name: 'Send the challenge' }).click();
  await expect(heading(page, /^Challenge CH-/)).toBeVisible();
}

test('a reader challenges a claim, and is told what happens by when (N25, D18) @noscript', async ({
  page,
}) => {
  await page.goto(`/claims/${claim}`);
  await page.getByRole('link', { name: 'Challenge this' }).click();
  await expect(heading(page, 'Challenge this claim')).toBeVisible();
  await fillIn(page);
  await page.getByLabel('Your e-mail').fill('mina@example.org');
  await sendWhenOldEnough(page);
  const address = page.url();
  await expect(page.getByRole('main')).toContainText('Thank you. Your challenge has arrived.');
  await expect(page.getByRole('main')).toContainText(/We decide by \d+ \w+ \d{4}, within ten working days/);
  await expect(page.getByRole('main')).not.toContainText(unsaid);
  await expect(page.getByRole('main')).not.toContainText('mina@');
  for (const other of [address.replace(claim, 'go-batteries-included-stdlib'), address.slice(0, -1)]) {
    expect((await page.request.get(other)).status()).toBe(404);
  }
});

test('what was typed stays when the form is refused, and the refusal says why (N25) @noscript', async ({
  page,
}) => {
  await page.goto(`/claims/${claim}/challenge`);
  await page.getByLabel('What it should say').fill(unsaid);
  await page.getByLabel('Where this can be read').fill('http://example.org');
  await page.getByRole('button', { name: 'Send the challenge' }).click();
  await expect(page.getByRole('link', { name: 'Choose what is wrong with the claim.' })).toBeVisible();
  await expect(page.getByLabel('What it should say')).toHaveValue(unsaid);
  await expect(page.getByLabel('Where this can be read')).toHaveValue('http://example.org');
});

test('staff decide a challenge; the decision is public, the reader is not (N25) @matrix', async ({
  page,
  loginAs,
  otherBrowser,
}) => {
  const email = `mina.${randomUUID().slice(0, 8)}@example.org`;
  const reason = `The source does speak of libraries only (${randomUUID().slice(0, 8)}).`;
  const { reference } = await createChallenge(claim, email);
  await loginAs('reviewer');
  await page.goto('/admin');
  await page
    .getByRole('navigation', { name: 'Staff sections' })
    .getByRole('link', { name: /^Challenges/ })
    .click();
  await page.getByRole('link', { name: reference }).click();
  await expect(heading(page, reference)).toBeVisible();
  await expect(page.getByRole('region', { name: 'What the reader says' })).toContainText(email);
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Publish the decision' }).click();
  await expect(page.getByRole('link', { name: 'Choose a decision.' })).toBeVisible();
  await page.getByRole('radio', { name: 'Accepted', exact: true }).check();
  await page.getByLabel('Published reason').fill(reason);
  await page.getByLabel('Note for colleagues').fill('Nobody outside reads this');
  await page.getByRole('button', { name: 'Publish the decision' }).click();
  await expect(page.getByRole('region', { name: 'The decision' })).toContainText(reason);

  const reader = await otherBrowser();
  await reader.goto('/changes');
  const entry = reader.getByRole('listitem').filter({ hasText: reason });
  await expect(entry).toContainText('Challenge accepted');
  // It was about wording 1, and a release has brought wording 2 since.
  await expect(entry).toContainText('Changed in wording 2.');
  for (const secret of [email, 'Mina Okafor', 'Nobody outside reads this', reference]) {
    await expect(reader.getByRole('main')).not.toContainText(secret);
  }
  await expectNoViolations(reader);
  const mails = await sql<{ subject: string }>('select subject from "MailMessage" where to_address = $1', [
    email,
  ]);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toContain(reference);
});

test('the feed of changes is well-formed and every id stands once (N25)', async ({ page, request }) => {
  await page.goto('/changes');
  const address = await page.getByRole('link', { name: 'Follow it as an Atom feed' }).getAttribute('href');
  const response = await request.get(address ?? '');
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  const ids = await page.evaluate(
    (text) => {
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      if (tree.querySelector('parsererror')) return null;
      return [...tree.querySelectorAll('entry > id')].map((id) => id.textContent);
    },
    await response.text(),
  );
  expect(ids?.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids?.length);
});

test('a report made with older evidence says which claims behind it were reworded (N25)', async ({
  page,
  baseURL,
}) => {
  const company = await createCompany('Reworded');
  const [older] = await sql<{ id: string }>(
    `insert into "Report" (assessment_id, content, checksum, bank_version, model_version, evidence_version,
                           engine_version, system_name, verdict, lean)
     select assessment_id, older, encode(sha256(convert_to(older, 'UTF8')), 'hex'), bank_version, model_version,
            '2026-10', engine_version, system_name, verdict, lean
       from "Report", replace(content, '"evidence":"' || evidence_version || '"', '"evidence":"2026-10"') older
      where id = $1 returning id`,
    [company.reportId],
  );
  await page.context().addCookies([{ ...company.cookie, url: baseURL, httpOnly: true }]);
  await page.goto(`/reports/${older?.id ?? ''}`);
  await expect(page.getByText(/behind this report ha(s|ve) been reworded since/)).toBeVisible();
  await page.getByRole('link', { name: 'Changes to claims' }).click();
  await expect(heading(page, 'Changes to claims')).toBeVisible();
});

test('the form and the change log fit the narrowest screen and have no faults (N27) @matrix', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [`/claims/${claim}/challenge`, '/changes']) {
    await page.goto(path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await expectNoViolations(page);
  }
});
