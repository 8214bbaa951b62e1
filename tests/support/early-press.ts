import type { Page } from '@playwright/test';
import { earlyPresses } from '@/lib/shared/early-acts';
import { expect } from './e2e';

/** Opens a page whose scripts do not arrive before `release` is called, as over a slow connection. */
export async function openWithoutScripts(
  page: Page,
  path: string,
): Promise<{ release: () => Promise<void> }> {
  const pattern = '**/_next/static/**/*.js';
  let open: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (open = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  const answer = await page.goto(path, { waitUntil: 'domcontentloaded' });
  expect(answer?.status(), path).toBe(200);
  return {
    release: async () => {
      open();
      await page.waitForFunction(areScriptsThere);
    },
  };
}

/** Opens a page and waits until its scripts have it. */
export async function openWithScripts(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  await page.waitForFunction(areScriptsThere);
}

/** As a browser's translator leaves a page: every text stands in elements of the browser's own, and says something else. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script,style,noscript,option,textarea,svg'))
        continue;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      font.textContent = text.data.replaceAll('e', 'é');
      text.replaceWith(font);
    }
  });
}

/** What a person did to a page, so that it can be compared with the page afterwards. */
export type Done = {
  /** The place of what was unfolded among all that unfolds; -1 where there was nothing. */
  unfolded: number;
  ticked: string | null;
  typed: string | null;
};

/** Does each kind of thing once that the page answers without scripts: unfolds, ticks and types. */
export async function act(page: Page): Promise<Done> {
  const done: Done = { unfolded: -1, ticked: null, typed: null };
  const main = page.getByRole('main');
  const box = main
    .locator('input:is([type=radio],[type=checkbox]):not(:checked):enabled:not([tabindex="-1"])')
    .first();
  if (await box.isVisible()) {
    done.ticked = await box.evaluate((one: HTMLInputElement) => {
      one.click();
      return `${one.name}=${one.value}`;
    });
  }
  const field = main.locator('input[type=text]:enabled:not([readonly]):not([tabindex="-1"])').first();
  if (await field.isVisible()) {
    await field.fill('7');
    done.typed = await field.getAttribute('name');
  }
  const summary = page.locator('details:not([open]) > summary').filter({ visible: true }).first();
  if (await summary.isVisible()) {
    done.unfolded = await summary.evaluate(
      (one, presses) => [...document.querySelectorAll(presses)].indexOf(one),
      earlyPresses,
    );
    await summary.click();
  }
  return done;
}

/** What of it is still there. What was unfolded may have become a dialog, a menu or a box, behind a button. */
export function remaining(page: Page, done: Done): Promise<Done> {
  return page.evaluate(
    ({ before, presses }) => {
      const inputs = [...document.querySelectorAll('input')];
      const press = document.querySelectorAll(presses)[before.unfolded];
      const isOpen = press?.closest('details')?.open ?? press?.hasAttribute('data-popup-open') ?? false;
      const isTicked = inputs.some((one) => one.checked && `${one.name}=${one.value}` === before.ticked);
      const isTyped = inputs.some((one) => one.name === before.typed && one.value === '7');
      return {
        unfolded: isOpen ? before.unfolded : -1,
        ticked: isTicked ? before.ticked : null,
        typed: isTyped ? before.typed : null,
      };
    },
    { before: done, presses: earlyPresses },
  );
}

/** The note of what was done before the scripts is taken once they have the page. */
function areScriptsThere(): boolean {
  return 'earlyActs' in globalThis && globalThis.earlyActs === undefined;
}
