import { expectNoViolationsAtAnyWidth } from '../support/accessibility';
import { expect, test } from '../support/e2e';
import { publicPages } from '../support/public-pages';

const staffPages = [
  '/admin',
  '/admin/leads',
  '/admin/developers',
  '/admin/audit',
  '/admin/mail',
  '/admin/account',
];

for (const path of [...publicPages, '/there-is-no-such-page']) {
  test(`${path} has no violation of WCAG 2.2 AA (N27) @matrix`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolationsAtAnyWidth(page);
  });
}

for (const path of staffPages) {
  test(`${path} has no violation of WCAG 2.2 AA (N27) @matrix`, async ({ page, loginAs }) => {
    await loginAs('admin');
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolationsAtAnyWidth(page);
  });
}
