import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails when axe finds a violation of WCAG 2.2, level A or AA, on the page as it stands, in the light or in
 * the dark colour scheme (D15, N27). Leaves the page in the scheme of the system.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours of the other scheme may still be on their way; what is measured is where they arrive. Waiting
    // for them is no way: a browser that paints no frame never ends an animation.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
    expect(found, `accessibility of ${page.url()} in ${colorScheme} colours`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
