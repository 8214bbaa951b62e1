// A page is complete without its scripts, so they need not compete with it: the framework starts when somebody acts
// on the page (decision 0027). Its script tags lose their address, and one of ours stands before them that gives it
// back when the time has come.
import { readFileSync } from 'node:fs';

const starter = readFileSync(new URL('./later-scripts.browser.js', import.meta.url), 'utf8')
  .replace(/^\/\*[\s\S]*?\*\/\s*/, '')
  .replaceAll(/^\s*\/\/.*\n|^\s+/gm, '');

/** Pages to work on: their first use is one that only scripts can answer, or their look changes with scripts. */
const atOnce = /^\/(admin|brief|setup|sign-in|method\/playground)(\/|$)|\/what-if$/;
const preload = /<link rel="preload" as="script"[^>]*>/g;
const script = /<script src="\/_next\/static\/[^>]* async=""[^>]*>/g;
/** No tag of the framework's is as long as this. */
const longestTag = 1000;

/** @param {string} path without what follows a question mark */
export function mayWait(path) {
  return !atOnce.test(path);
}

/** @param {string} html a whole document as the framework made it @returns the same, with scripts that wait */
export function withLaterScripts(html) {
  const later = new LaterScripts();
  return later.next(html) + later.rest();
}

/** Does the same to a document that arrives in pieces, wherever the cuts are. */
export class LaterScripts {
  #held = '';
  #started = false;

  /** @param {string} piece @returns what can leave now */
  next(piece) {
    const text = this.#held + piece;
    const lastTag = text.lastIndexOf('<');
    const isCut = lastTag >= 0 && text.length - lastTag < longestTag && !text.includes('>', lastTag);
    const cut = isCut ? lastTag : text.length;
    this.#held = text.slice(cut);
    return this.#waiting(text.slice(0, cut));
  }

  /** @returns what was held back because a tag had not ended */
  rest() {
    const held = this.#held;
    this.#held = '';
    return this.#waiting(held);
  }

  #waiting(/** @type {string} */ html) {
    return html.replaceAll(preload, '').replaceAll(script, (tag) => {
      const waits = tag.replace(' src="', ' data-src="');
      if (this.#started) return waits;
      this.#started = true;
      const [nonce = ''] = / nonce="[^"]*"/.exec(tag) ?? [];
      return `<script${nonce}>${starter}</script>${waits}`;
    });
  }
}
