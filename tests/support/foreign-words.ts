import type { Page } from '@playwright/test';
import { withoutKnownData } from './known-data';

/** A text of a page: where it stands, and what it says. */
type FoundText = { place: string; text: string };

/**
 * Texts of a page in the pseudo-language from right to left that come neither from the catalogue nor from the data.
 * Each word of the catalogue stands between marks that turn it round, each typed name between marks that isolate it;
 * a word between neither was written by hand. Elements that say that their content is data are passed over.
 *
 * @param data what else of this page is data, for example a name that the test chose.
 */
export async function foreignWords(page: Page, data: readonly string[] = []): Promise<string[]> {
  const texts = await page.evaluate(findTexts);
  return texts
    .filter(({ text }) => isForeign(text, data))
    .map(({ place, text }) => `${place}: ${text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '').trim()}`);
}

function isForeign(text: string, data: readonly string[]): boolean {
  const rest = text.replaceAll(/\u202e[^\u202c]*\u202c|\u2068[^\u2069]*\u2069/gu, ' ');
  if (!/\p{L}{2}/u.test(rest)) return /^[+−\u200e]*\d+\.\d+(?![\d.])/u.test(rest.trim());
  return /\p{L}{2}/u.test(withoutKnownData(rest.replaceAll(technical, ' '), data));
}

/** Checksums, whole and short, and files of the project. */
const technical = /\b[\da-f]{12,64}\b|\b[\da-f]{4}·[\da-f]{4}\b|\b[\w.-]+(?:\/[\w.-]+)+\.tsx?\b/gu;

/** Runs in the page. */
function findTexts(): FoundText[] {
  const isData =
    'script, style, template, code, kbd, samp, var, bdi, textarea, [dir="auto"], [translate="no"], html [lang="en"]';
  const read = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'];
  const found: FoundText[] = [{ place: 'title', text: document.title }];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element && !element.closest(isData)) {
      found.push({ place: element.tagName.toLowerCase(), text: node.nodeValue ?? '' });
    }
  }
  for (const element of document.querySelectorAll(read.map((name) => `[${name}]`).join())) {
    if (element.closest(isData)) continue;
    for (const name of read) {
      const text = element.getAttribute(name);
      if (text) found.push({ place: `${element.tagName.toLowerCase()}[${name}]`, text });
    }
  }
  return found.filter(({ text }) => text.trim() !== '');
}
