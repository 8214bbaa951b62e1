import { expectNoViolations } from '../support/accessibility';
import { expect, test } from '../support/e2e';

/** Pages that anyone can open without having done anything before (D15, N27). */
const openPages = [
  '/',
  '/about',
  '/accessibility',
  '/claims/lambda-cold-start-aug-2026',
  '/claims/rust-ecosystem-gaps/1',
  '/compare',
  '/compare/cost',
  '/compare/go',
  '/compare/misreadings',
  '/compare/performance',
  '/imprint',
  '/method',
  '/method/playground',
  '/method/verdicts',
  '/privacy',
  '/record',
  '/sign-in',
  '/terms',
  '/there-is-no-such-page',
];
const staffPages = [
  '/admin',
  '/admin/leads',
  '/admin/developers',
  '/admin/audit',
  '/admin/mail',
  '/admin/account',
];

for (const path of openPages) {
  test(`${path} has no violation of WCAG 2.2 AA`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolations(page);
  });
}

for (const path of staffPages) {
  test(`${path} has no violation of WCAG 2.2 AA`, async ({ page, loginAs }) => {
    await loginAs('admin');
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolations(page);
  });
}
