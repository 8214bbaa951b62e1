import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** `npm test` asks axe once per page; `npm run test:exhaustive` in both themes and at every width of the design. */
const isFullMatrix = process.env.TEST_MATRIX === 'full';

/** Contrast in both themes is proved from the tokens as well (tests/unit/shared/contrast.test.ts). */
const schemes = isFullMatrix ? (['light', 'dark'] as const) : (['light'] as const);

/** The widths at which a page is laid out differently: a narrow telephone, a tablet, a desk (D15). */
const widths = isFullMatrix ? [320, 768, 1440] : [1440];

/** The height of a window as people have it. */
const usualHeight = 900;

/**
 * Fails when axe finds a violation of WCAG 2.2, level A or AA, on the page as it stands (D15, N27). Leaves the
 * page in the scheme of the system. A test that calls this is marked @matrix.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours of the other scheme may still be on their way; what is measured is where they arrive. Waiting
    // for them is no way: a browser that paints no frame never ends an animation.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    const where = `${page.url()} at ${page.viewportSize()?.width ?? 0} px in ${colorScheme} colours`;
    expect(await violationsOf(page), `accessibility of ${where}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/**
 * The same at every width of the design, in a window as high as the page: a bar at the lower edge of a lower one
 * covers half of whatever it ends on, and axe takes that for a small target. Leaves the page at the last width.
 */
export async function expectNoViolationsAtAnyWidth(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: usualHeight });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await expectNoViolations(page);
    await page.setViewportSize({ width, height: usualHeight });
  }
}

/**
 * What axe finds. It is asked for violations alone and runs in the page itself (no page holds a frame):
 * naming every element that is well takes most of its time.
 */
async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(standard)
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
}
