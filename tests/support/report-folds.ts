import type { Locator, Page } from '@playwright/test';

/** A closed section of a report by its heading, opened as a person opens it. */
export async function openFold(page: Page, heading: string): Promise<Locator> {
  const section = page.getByRole('region', { name: heading, exact: true });
  await section.locator('summary').first().click();
  return section;
}

/** Opens everything that a report has closed, from the outside in; its contents stay as they are. */
export async function openAll(page: Page): Promise<void> {
  const closed = page
    .locator('article details:not([open]):not(nav details) > summary')
    .filter({ visible: true });
  while ((await closed.count()) > 0) await closed.first().click();
}
