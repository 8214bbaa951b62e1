import { findBrowser } from './find-browser';
import { installFromDebian, installFromPlaywright } from './install-browser';

export type ProvidedBrowser = { found: true; path: string } | { found: false; advice: string };

/**
 * Finds a browser for the end-to-end tests, or installs one: first in the way that changes nothing outside
 * of the user's own cache, then as a system package.
 */
export async function provideBrowser(): Promise<ProvidedBrowser> {
  const present = findBrowser();
  if (present) return { found: true, path: present };

  console.log('  no browser that starts was found');
  for (const install of [installFromPlaywright, installFromDebian]) {
    console.log(`  ${install.description}`);
    const { problem } = await install.run();
    const path = findBrowser();
    if (path) return { found: true, path };
    console.log(`  that did not work: ${problem ?? 'what it installed does not start'}`);
  }
  return {
    found: false,
    advice:
      'The end-to-end tests need a browser and none could be found or installed: install Chromium or Google ' +
      'Chrome and run npm test again, or set CHROMIUM_PATH to the program.',
  };
}
