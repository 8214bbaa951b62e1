/**
 * `npm run test:browser` finds a browser for the end-to-end tests, or installs one: first in the way that
 * changes nothing outside of the user's own cache, then as a system package.
 */
import { findBrowser } from './find-browser';
import { installFromDebian, installFromPlaywright } from './install-browser';

let path = findBrowser();
for (const { description, run } of [installFromPlaywright, installFromDebian]) {
  if (path) break;
  console.log(`No browser that starts was found; ${description}.`);
  const installed = run();
  path = findBrowser();
  if (!path) console.log(installed ? 'What it installed does not start.' : 'That did not work.');
}
if (!path) {
  console.error(
    'The end-to-end tests need a browser and none could be found or installed: install Chromium or Google ' +
      'Chrome and run npm test again, or set CHROMIUM_PATH to the program.',
  );
  process.exit(1);
}
console.log(`Browser: ${path}`);
