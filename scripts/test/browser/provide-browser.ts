import { findBrowser } from './find-browser';
import { type Attempt, installFromDebian, installFromPlaywright } from './install-browser';

export type ProvidedBrowser = { found: true; path: string } | { found: false; advice: string };

/**
 * Finds a browser for the end-to-end tests, or installs one: first in the way that changes nothing outside
 * of the user's own cache, then as a system package.
 */
export async function provideBrowser(): Promise<ProvidedBrowser> {
  const present = findBrowser();
  if (present) return { found: true, path: present };

  const attempts: Attempt[] = [];
  for (const install of [installFromPlaywright, installFromDebian]) {
    console.log(`  no browser found; ${install.description}`);
    const attempt = await install.run();
    attempts.push(attempt);
    const path = findBrowser();
    if (path) return { found: true, path };
    console.log(`  that did not work: ${attempt.problem ?? 'what it installed does not start'}`);
  }
  return {
    found: false,
    advice:
      'The end-to-end tests need a browser and none could be found or installed: install Chromium or Google ' +
      'Chrome and run npm test again, or set CHROMIUM_PATH to the program.',
  };
}
