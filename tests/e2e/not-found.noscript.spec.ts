import { expect, test } from '../support/e2e';

/** Things of every kind that are not there; to whom they could have belonged must not show (P11, P21). */
const nothing = [
  '/there-is-no-such-page',
  `/share/${'A'.repeat(43)}`,
  `/resume/${'A'.repeat(43)}`,
  '/reports/00000000-0000-4000-8000-000000000000',
  '/reports/00000000-0000-4000-8000-000000000000/share',
  '/brief?report=00000000-0000-4000-8000-000000000000',
  '/brief/sent?reference=PL-2345-6789',
  '/assess/no-such-question',
];

test('what is not there is one and the same page, readable without scripts (H07)', async ({ page }) => {
  const bodies = new Set<string>();
  for (const path of nothing) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link').filter({ visible: true }).first()).toBeVisible();
    bodies.add((await response?.text()) ?? '');
  }
  expect(bodies.size).toBe(1);
});
